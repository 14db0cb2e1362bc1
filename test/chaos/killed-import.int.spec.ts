import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandBus } from '@nestjs/cqrs';
import { Figures, Verification } from '@app/inspection';
import { ImportFile } from '@app/ledger';
import { Projection } from '@app/projections';
import fc from 'fast-check';
import pg from 'pg';
import { openLedger } from '@app/application';
import { atTheServer } from '../support/actors.js';
import { duty, dutyKilled } from '../support/cli.js';
import { createTestDatabase, type TestDatabase, urlOf } from '../support/test-database.js';

const FILE = fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url));
const LINES = 1804;
/** A few, each with a whole year in the file; `npm run test:chaos` kills smaller things by the thousand. */
const KILLS = 4;
const SEED = 20220101;

/** Waits until the import's one long write runs, so that the kill falls inside the commit. */
async function killedInCommit(database: TestDatabase): Promise<boolean> {
  const watcher = new pg.Client(database.connection);
  await watcher.connect();
  const kill = new AbortController();
  const watching = (async () => {
    while (!kill.signal.aborted) {
      const { rowCount } = await watcher.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND query LIKE '%All that was staged%' AND pid <> pg_backend_pid()`,
      );
      if (rowCount) return true;
    }
    return false;
  })();
  const killed = await dutyKilled(['import', FILE, '--trusted'], { DATABASE_URL: urlOf(database) }, watching);
  kill.abort();
  await watching;
  await watcher.end();
  return killed;
}

describe(`an import killed at ${String(KILLS)} moments (seed ${String(SEED)})`, () => {
  /** Milliseconds after the start, from reading the options to the staging; a quick machine ends soon after. The commit has kills of its own. */
  const moments = fc.sample(fc.integer({ min: 300, max: 1500 }), { seed: SEED, numRuns: KILLS });
  const tally = { killed: 0, whole: 0, nothing: 0 };
  beforeAll(() => { duty(['--help'], {}); });
  afterAll(() => { console.log(`kills: ${JSON.stringify(tally)}`); });

  it.each(Array.from({ length: KILLS }, (_, index) => index))('kill %i leaves the whole file or nothing, and a second run completes it', async (index) => {
    const database = await createTestDatabase();
    const killed = index % 2 === 0
      ? await killedInCommit(database)
      : await dutyKilled(['import', FILE, '--trusted'], { DATABASE_URL: urlOf(database) }, moments[index] ?? 0);
    const ledger = await openLedger({ database: { kind: 'server', url: urlOf(database) }, evidence: { kind: 'folder', folder: join(tmpdir(), 'duty-chaos-evidence') }, language: 'zh' });
    try {
      const outcome = await ledger.app.get(CommandBus).execute(new ImportFile(FILE, { trusted: true, dryRun: false, actor: atTheServer, language: 'zh' }));
      expect([0, LINES]).toContain(outcome.alreadyThere);
      expect(outcome.alreadyThere + outcome.accepted).toBe(LINES);
      if (killed) tally.killed += 1;
      tally[outcome.alreadyThere === LINES ? 'whole' : 'nothing'] += 1;
      await ledger.app.get(Projection).catchUp();
      expect((await ledger.app.get(Figures).measures('云泽县湿地局', 2022, {})).measures).toMatchObject({ 'patrol.count': 1392, 'study.sessions': 30, 'campaign.works': 386 });
      expect(await ledger.app.get(Verification).verify()).toMatchObject({ sound: true, events: LINES });
    } finally {
      await ledger.close();
      await database.drop();
    }
  });

  it('killed it more often than not', () => {
    expect(tally.killed).toBeGreaterThan(KILLS / 2);
  });
});
