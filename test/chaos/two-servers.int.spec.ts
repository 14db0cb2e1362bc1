import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { openLedger } from '@app/application';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { Figures, Verification } from '@app/inspection';
import { eventIdOf } from '@app/platform';
import { Projection } from '@app/projections';
import { duty, ROOT } from '../support/cli.js';
import { createTestDatabase, urlOf } from '../support/test-database.js';

const BUREAU = '某县水务局';
const ENOUGH = 200;

interface Life { process: ChildProcess; ended: Promise<unknown>; acknowledged: string[]; words: () => string }

/** A server of the chaos run on a database that nobody has prepared. */
function start(url: string, seed: number): Life {
  const child = spawn(process.execPath, [join(ROOT, 'test/chaos/worker.mjs'), url, String(seed), 'server'], { stdio: 'pipe' });
  const life: Life & { said: string } = { process: child, ended: once(child, 'close'), acknowledged: [], said: '', words: () => life.said };
  child.stderr.on('data', (piece: Buffer) => { life.said += piece.toString(); });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, ...ids] = line.split(' ');
    if (what === 'ack') life.acknowledged.push(...ids);
  });
  return life;
}

async function until({ process: child, acknowledged, words }: Life, count: number): Promise<void> {
  while (acknowledged.length < count) {
    if (child.exitCode !== null) throw new Error(words());
    await delay(20);
  }
}

describe('two servers started at once on one empty database', () => {
  it('share the log and the projection; when one is killed the other goes on, and every event counts once', async () => {
    duty(['--help'], {}); // builds what the servers run
    const database = await createTestDatabase();
    const [first, second] = [start(urlOf(database), 1), start(urlOf(database), 2)];
    try {
      await Promise.all([until(first, ENOUGH), until(second, ENOUGH)]);
      first.process.kill('SIGKILL');
      await first.ended;
      await until(second, second.acknowledged.length + ENOUGH);
      second.process.stdin?.end();
      await second.ended;
      expect([second.process.exitCode, second.words()]).toEqual([0, '']);

      const ledger = await openLedger({ database: { kind: 'server', url: urlOf(database) }, evidence: { kind: 'folder', folder: join(tmpdir(), 'duty-chaos-evidence') }, language: 'zh' });
      try {
        await ledger.app.get(Projection).catchUp();
        const { events } = await ledger.app.get<EventStore>(EVENT_STORE).readLog(0, 100_000);
        const acknowledged = [...first.acknowledged, ...second.acknowledged].map((id) => eventIdOf(BUREAU, id));
        const ids = new Set(events.map(({ id }) => id));
        expect([ids.size, acknowledged.filter((id) => !ids.has(id))]).toEqual([events.length, []]);
        expect(events.filter(({ type }) => type === 'ReportingYearOpened')).toHaveLength(1);
        const held = events.filter(({ type }) => type === 'StudySessionHeld').length;
        expect((await ledger.app.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBe(held);
        expect(await ledger.app.get(Verification).verify()).toMatchObject({ sound: true, events: events.length });
      } finally {
        await ledger.close();
      }
    } finally {
      for (const { process: child } of [first, second]) child.kill('SIGKILL');
      await database.drop();
    }
  }, 180_000);
});
