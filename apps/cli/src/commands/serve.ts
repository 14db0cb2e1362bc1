import { once } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { AccessRefused, FirstAccounts } from '@app/access';
import { roleLabels, say, type Text } from '@app/catalogue';
import { readConfiguration } from '@app/platform';
import { defineCommand, UsageError } from '../command.js';
import type { Terminal } from '../terminal.js';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Whose patrols are in the sample year. */
const DEMO_WARDEN = 'W007';

export default defineCommand<{ demo?: string }>({
  usage: 'serve',
  about: say('启动服务器：接口和网页（DUTY_HOST、DUTY_PORT 等见 README）', 'start the server: API and pages (DUTY_HOST, DUTY_PORT …: see README)'),
  options: [{ flags: '--demo <organization>', about: say('演示：为该单位每种角色建一个众所周知的账号', 'demonstration: an account a role in this organisation, with passwords that everybody knows') }],
  stays: true,
  examples: ['duty serve', 'DUTY_PORT=9000 duty serve', 'duty serve --demo 云泽县湿地局'],
  async run(ledger, terminal, _args, { demo }) {
    const stopped = Promise.race(STOPS.map((signal) => once(process, signal)));
    if (demo === undefined) await showFirstAdministrator(ledger, terminal);
    const accounts = demo === undefined ? [] : await showDemoAccounts(ledger, terminal, demo);
    // Only here, so that the other commands start without an HTTP server in memory.
    const { serve } = await import('../../../server/src/serve.js');
    const server = await serve(ledger, readConfiguration(process.env).server, accounts);
    terminal.tell(say(
      `服务器已启动，请在浏览器中打开：${server.address}（接口文档：${server.address}/api/docs/）。按 Ctrl+C 停止。`,
      `Listening on ${server.address} (API: ${server.address}/api/docs/). Ctrl+C stops it.`,
    ));
    await stopped;
    terminal.tell(say('正在停止：等处理中的请求完成……', 'Stopping: what is under way is answered first …'));
    await server.close();
    return 0;
  },
});

async function showFirstAdministrator(ledger: INestApplicationContext, terminal: Terminal): Promise<void> {
  const first = await ledger.get(FirstAccounts).firstAdministrator();
  if (first) {
    terminal.tell(say(
      `已建立管理员账号（密码只显示这一次，首次登录须修改）：\n  用户名 ${first.name}\n  密码   ${first.password}`,
      `An administrator was made (the password is shown this once, and has to be changed at the first sign-in):\n  name     ${first.name}\n  password ${first.password}`,
    ));
  }
}

async function showDemoAccounts(ledger: INestApplicationContext, terminal: Terminal, organization: string) {
  try {
    const accounts = await ledger.get(FirstAccounts).demoAccounts(organization, DEMO_WARDEN);
    const line = (label: (text: Text) => string): string => accounts.map(({ name, password, role }) => `  ${name}  ${password}  ${label(roleLabels[role])}`).join('\n');
    terminal.tell(say(
      `!!! 演示模式：任何人都能用下列账号登录，请勿录入真实数据 !!!\n${line(({ zh }) => zh)}`,
      `!!! DEMONSTRATION: everybody can sign in with these accounts; enter no real data !!!\n${line(({ en }) => en)}`,
    ));
    return accounts;
  } catch (error) {
    if (error instanceof AccessRefused) throw new UsageError(error.text);
    throw error;
  }
}
