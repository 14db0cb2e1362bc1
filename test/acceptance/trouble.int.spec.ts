import { EVENT_STORE, type EventStore, NO_STREAM } from '@app/event-store';
import { Figures, Verification } from '@app/inspection';
import { PoisonEvent, Projection, ProjectionHealth, ProjectionMaintenance } from '@app/projections';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { histories, ORGANIZATION } from '../properties/histories.js';
import { opened, session } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const FOREIGN = { id: '00000000-0000-4000-8000-000000000001', type: 'SomethingElse', data: {}, metadata: {}, arrival: {} };

describe('trouble is named and told apart', () => {
  let ledger: TestLedger;
  let store: EventStore;
  const run = (sql: string): Promise<unknown> => ledger.get(DataSource).query(sql);
  const tamper = async (sql: string): Promise<void> => {
    await run('ALTER TABLE duty_log.event DISABLE TRIGGER never_changed');
    await run(sql);
    await run('ALTER TABLE duty_log.event ENABLE ALWAYS TRIGGER never_changed');
  };
  beforeEach(async () => {
    ledger = await openTestLedger();
    store = ledger.get(EVENT_STORE as never);
    await ledger.import([opened(), session({ id: 'A' }), session({ id: 'B' })]);
  });
  afterEach(() => ledger.close());

  it('stops at a poison event, says which, and has folded all before it', async () => {
    await store.append({ stream: 'other-1', expected: NO_STREAM, events: [FOREIGN] });
    await expect(ledger.get(Projection).catchUp()).rejects.toMatchObject({ position: 4 });
    await expect(ledger.get(Projection).catchUp()).rejects.toBeInstanceOf(PoisonEvent);
    const health = await ledger.get(ProjectionHealth).check();
    expect(health).toMatchObject({ state: 'failed', position: 3, lag: 1, failed: { position: 4 } });
    expect(health.failed?.why).toContain('not an entry');
    expect((await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBe(2);
  });

  it('tells a lag from a hole', async () => {
    const [event] = (await store.readLog(2, 1)).events;
    await store.append({ stream: 'dutyRecord-x', expected: NO_STREAM, events: [{ ...FOREIGN, type: 'StudySessionHeld', metadata: event?.metadata ?? {} }] });
    expect(await ledger.get(ProjectionHealth).check()).toMatchObject({ state: 'lagging', lag: 1, missingEvents: 0 });
    await tamper('DELETE FROM duty_log.event WHERE position = 2');
    expect(await ledger.get(ProjectionHealth).check()).toMatchObject({ state: 'hole', missingEvents: 1, firstMissing: 2 });
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: false, faults: [{ position: 2, what: 'hole' }] });
  });

  it('finds an edited event by its position', async () => {
    await tamper(`UPDATE duty_log.event SET data = replace(data::text, '民法典', '刑法')::json WHERE position = 3`);
    expect((await ledger.get(Verification).verify()).faults).toEqual([{ position: 3, what: 'digest' }]);
  });

  it('finds an edited and a removed row of the read tables, and a rebuild mends both', async () => {
    await run(`UPDATE duty_read.contribution SET amount = 7 WHERE measure = 'study.sessions' AND record_no = 2`);
    await run('DELETE FROM duty_read.record_version WHERE record_no = 3');
    const { sound, differences } = await ledger.get(Verification).verify();
    expect(sound).toBe(false);
    expect(differences.map(({ table, what }) => [table, what]).sort()).toEqual([['contribution', 'extra'], ['contribution', 'missing'], ['record_version', 'missing']]);
    await ledger.get(ProjectionMaintenance).rebuild();
    expect((await ledger.get(Verification).verify()).sound).toBe(true);
    expect((await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBe(2);
  });

  it('answers reads while it rebuilds, and takes entries meanwhile', async () => {
    const rebuild = { running: true };
    const reads = (async () => {
      while (rebuild.running) expect((await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBeGreaterThanOrEqual(2);
    })();
    await Promise.all([ledger.get(ProjectionMaintenance).rebuild(), ledger.import([session({ id: 'C', occurredOn: '2023-08-01', recordedAt: '2023-08-01T09:00:00+08:00' })])]);
    rebuild.running = false;
    await reads;
    await ledger.get(Projection).catchUp();
    expect((await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBe(3);
    expect((await ledger.get(Verification).verify()).sound).toBe(true);
  });

  it('gives one owner at a time the checkpoint, and every event counts once', async () => {
    await Promise.all(['D', 'E', 'F'].map((id, index) => ledger.import([session({ id, occurredOn: `2023-1${String(index)}-01`, recordedAt: '2023-12-01T09:00:00+08:00' })])));
    await Promise.all([1, 2, 3, 4].map(() => ledger.get(Projection).catchUp()));
    expect((await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions']).toBe(5);
  });

  it('shows in the tables what a replay from zero gives, for any history', async () => {
    let bureaus = 0;
    await fc.assert(fc.asyncProperty(histories, async (events) => {
      bureaus += 1;
      const bureau = `${ORGANIZATION}${String(bureaus)}`;
      const entries = events.map(({ type, data, metadata }) => ({ ...metadata, type, data, organization: bureau }));
      for (let at = 0; at < entries.length; at += 7) expect((await ledger.import(entries.slice(at, at + 7))).refused).toEqual([]);
    }), { numRuns: 8 });
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true, differences: [] });
  });
});
