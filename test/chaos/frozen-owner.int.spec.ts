import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Verification } from '@app/inspection';
import { Projection } from '@app/projections';
import { openLedger } from '@app/application';
import { opened } from '../support/entries.js';
import { duty, ROOT } from '../support/cli.js';
import { createTestDatabase, urlOf } from '../support/test-database.js';

const stateOf = async (pid: number): Promise<string> => /\) (\S)/.exec(await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => ''))?.[1] ?? 'gone';

/** /proc tells whether a process is stopped; other systems have no such file. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('an owner of the projection that is frozen past its lease and woken again', () => {
  it.each(['lease:taken', 'page:written'])('at %s: another takes over, and the woken one does no harm and goes on', async (landmark) => {
    const database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'duty-frozen-'));
    const file = join(folder, 'opening.jsonl');
    await writeFile(file, `${JSON.stringify(opened())}\n`);
    duty(['--help'], {});
    expect(duty(['import', file, '--trusted'], { DATABASE_URL: urlOf(database) }).code).toBe(0);
    const owner = spawn(process.execPath, [join(ROOT, 'test/chaos/worker.mjs'), urlOf(database), '11', 'writer', file], {
      env: { ...process.env, CHAOS_AT: `${landmark} 1 SIGSTOP` }, stdio: ['pipe', 'ignore', 'pipe'],
    });
    let words = '';
    owner.stderr.on('data', (piece: Buffer) => { words += piece.toString(); });
    const ended = once(owner, 'exit');
    const ledger = await openLedger({ database: { kind: 'server', url: urlOf(database) }, evidence: { kind: 'folder', folder: join(tmpdir(), 'duty-chaos-evidence') }, language: 'zh' });
    try {
      while (await stateOf(owner.pid ?? 0) !== 'T') await delay(50);
      await ledger.app.get(Projection).catchUp(); // waits for the lease to run out, then works
      owner.kill('SIGCONT');
      await delay(1500);
      owner.stdin.end();
      await ended;
      expect(words).toBe('');
      expect(owner.exitCode).toBe(0);
      await ledger.app.get(Projection).catchUp();
      expect(await ledger.app.get(Verification).verify()).toMatchObject({ sound: true });
    } finally {
      owner.kill('SIGKILL');
      await ledger.close();
      await database.drop();
      await rm(folder, { recursive: true });
    }
  }, 180_000);
});
