import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, open, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { duty, ROOT } from '../support/cli.js';
import { removeDataFolder } from '../support/holder.js';

describe('a command that is interrupted', () => {
  it.each([['SIGINT', 130], ['SIGTERM', 143]] as const)('at %s ends with %i and leaves no server behind', async (signal, code) => {
    const data = await mkdtemp(join(tmpdir(), 'duty-interrupted-'));
    const env = { DUTY_DATA: data, DATABASE_URL: undefined };
    try {
      expect(duty(['status'], env).code).toBe(0);
      const cluster = resolve(data, (JSON.parse(await readFile(join(data, 'database.json'), 'utf8')) as { cluster: string }).cluster);
      const running = (): Promise<boolean> => access(join(cluster, 'postmaster.pid')).then(() => true, () => false);
      const pipe = join(data, 'endless.jsonl');
      spawnSync('mkfifo', [pipe]);
      const command = spawn(process.execPath, [join(ROOT, 'apps/cli/bin/duty.mjs'), 'import', pipe, '--trusted'], {
        env: { ...process.env, ...env }, stdio: 'ignore',
      });
      const ended = once(command, 'exit');
      const writing = await open(pipe, 'w'); // opens when the import opens it for reading, and it waits for more than we write
      expect(await running()).toBe(true);
      command.kill(signal);
      while (await running()) await delay(20);
      await writing.close(); // Node comes to its end only when the read has
      await ended;
      expect(command.exitCode).toBe(code);
      expect(await running()).toBe(false);
      expect(duty(['verify'], env).code).toBe(0);
    } finally {
      await removeDataFolder(data);
    }
  }, 120_000);
});
