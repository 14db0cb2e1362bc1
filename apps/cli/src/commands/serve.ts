import { once } from 'node:events';
import { say } from '@app/catalogue';
import { readConfiguration } from '@app/platform';
import { defineCommand } from '../command.js';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export default defineCommand({
  usage: 'serve',
  about: say('启动服务器：网页和接口（DUTY_HOST、DUTY_PORT 等见 README）', 'start the server: pages and API (DUTY_HOST, DUTY_PORT …: see README)'),
  options: [],
  stays: true,
  examples: ['duty serve', 'DUTY_PORT=9000 duty serve'],
  async run(ledger, terminal) {
    // Only here, so that the other commands start without an HTTP server in memory.
    const { serve } = await import('../../../server/src/serve.js');
    const stopped = Promise.race(STOPS.map((signal) => once(process, signal)));
    const server = await serve(ledger, readConfiguration(process.env).server);
    terminal.tell(say(`服务器已启动：${server.address}（接口文档 ${server.address}/api/docs/）；按 Ctrl+C 停止`, `listening on ${server.address} (API: ${server.address}/api/docs/); Ctrl+C stops it`));
    await stopped;
    terminal.tell(say('正在停止，等待处理中的请求……', 'stopping; waiting for what is under way …'));
    await server.close();
    return 0;
  },
});
