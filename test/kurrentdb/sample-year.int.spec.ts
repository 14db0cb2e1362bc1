import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EVENT_STORE, type EventStore, exportLog, importLog } from '@app/event-store';
import { Figures, Verification } from '@app/inspection';
import { Projection } from '@app/projections';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';
import { type KurrentLedger, openKurrentLedger, type Place } from './kurrent-ledger.js';

const url = process.env['KURRENTDB_URL'] ?? '';
const FILE = fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url));
const LINES = 1804;
/** A whole year goes to the node, or twice, each time verified: a busy machine takes its time. */
const PATIENCE_MS = 240_000;
const YEAR = ['云泽县湿地局', 2022] as const;

if (url === '') {
  console.log('KurrentDB: not run, no KURRENTDB_URL');
  it.skip('KurrentDB: not run, no KURRENTDB_URL', () => undefined);
} else {
  describe('the sample year with its log in KurrentDB', () => {
    let databases: TestDatabase[];
    let place: Place;
    let opened: KurrentLedger | undefined;
    let onPostgres: TestLedger;
    let folder: string;
    beforeAll(async () => {
      onPostgres = await openTestLedger();
      await onPostgres.importFile(FILE);
      folder = await mkdtemp(join(tmpdir(), 'duty-log-'));
    });
    afterAll(async () => {
      await onPostgres.close();
      await rm(folder, { recursive: true });
    });
    beforeEach(async () => {
      databases = [await createTestDatabase(), await createTestDatabase()];
      const [numbering, tables] = databases.map(({ connection }) => connection) as [Place['numbering'], Place['tables']];
      place = { numbering, tables, url, prefix: `test-${randomBytes(6).toString('hex')}.` };
    });
    afterEach(async () => {
      await opened?.close();
      for (const database of databases) await database.drop();
    });

    /** Without the time of arrival and what was remarked on then: both are of the one run. */
    const contentOf = async (store: EventStore): Promise<object[]> =>
      (await store.readLog(0, 5000)).events.map(({ id, stream, revision, position, digest }) => ({ id, stream, revision, position, digest }));

    async function expectTheSameYear({ ledger, store }: KurrentLedger): Promise<void> {
      await ledger.app.get(Projection).catchUp();
      expect(await ledger.app.get(Figures).measures(...YEAR, {})).toEqual(await onPostgres.get(Figures).measures(...YEAR, {}));
      expect(await ledger.app.get(Verification).verify()).toMatchObject({ sound: true, events: LINES });
      expect(await contentOf(store)).toEqual(await contentOf(onPostgres.get(EVENT_STORE as never)));
    }

    it('gives the same events in the same order, and the same figures, as on PostgreSQL', async () => {
      opened = await openKurrentLedger(place);
      expect(await opened.importFile(FILE)).toMatchObject({ accepted: LINES, alreadyThere: 0 });
      await expectTheSameYear(opened);
      expect(await opened.importFile(FILE)).toMatchObject({ accepted: 0, alreadyThere: LINES });
    }, PATIENCE_MS);

    it.each([1, 600, 1500])('is completed by importing again after SIGKILL, once %i events are there', async (events) => {
      await (await openKurrentLedger(place)).close(); // makes the tables
      const child = spawn(process.execPath, ['--import', './test/support/from-source.mjs', 'test/kurrentdb/import-file.ts', JSON.stringify(place), FILE], { stdio: ['ignore', 'ignore', 'inherit'] });
      const ended = once(child, 'exit');
      const watcher = new pg.Client(place.numbering);
      await watcher.connect();
      while (child.exitCode === null && Number((await watcher.query<{ position: string }>('SELECT position FROM duty_numbering.head')).rows[0]?.position) < events) await sleep(2);
      await watcher.end();
      child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);

      opened = await openKurrentLedger(place);
      await opened.ledger.app.get(Projection).catchUp(); // as the command does
      const { accepted, alreadyThere } = await opened.importFile(FILE);
      expect([accepted + alreadyThere, alreadyThere >= events]).toEqual([LINES, true]);
      await expectTheSameYear(opened);
    }, PATIENCE_MS);

    it('moves from PostgreSQL to KurrentDB and back, byte for byte', async () => {
      const [first, second, third] = ['first', 'second', 'third'].map((name) => join(folder, name)) as [string, string, string];
      await exportLog(onPostgres.get(EVENT_STORE as never), first);
      opened = await openKurrentLedger(place);
      expect(await importLog(opened.store, first)).toMatchObject({ kind: 'imported', written: LINES });
      await expectTheSameYear(opened);
      await exportLog(opened.store, second);
      const again = await openTestLedger();
      const back: EventStore = again.get(EVENT_STORE as never);
      expect(await importLog(back, second)).toMatchObject({ kind: 'imported', written: LINES });
      await exportLog(back, third);
      await again.close();
      expect(await readFile(second)).toEqual(await readFile(first));
      expect(await readFile(third)).toEqual(await readFile(first));
    });
  });
}
