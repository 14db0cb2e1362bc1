import { type Clock, systemClock } from '@app/platform';
import { EVENT_STORE, type EventStore, type JsonObject } from '@app/event-store';
import { Figures, History, Verification } from '@app/inspection';
import { CorrectRecord, type DeskEntry, MarkDuplicate, OpenYear, RecordActivity, VoidRecord } from '@app/ledger';
import { Projection } from '@app/projections';
import { DataSource } from 'typeorm';
import { atTheServer } from '../support/actors.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const AN_HOUR = 3_600_000_000n;
const said = (id: string, data: object): DeskEntry => ({ id, organization: BUREAU, occurredOn: '2023-03-01', data: data as JsonObject });
const session = { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 };

describe('a server whose clock goes back an hour between entries', () => {
  let ledger: TestLedger;
  let back = 0n;
  const clock: Clock = { now: () => systemClock.now() - back };
  const sessions = async (moment: object = {}): Promise<number | null | undefined> => {
    await ledger.get(Projection).catchUp();
    return (await ledger.get(Figures).measures(BUREAU, 2023, moment)).measures['study.sessions'];
  };
  const timesOf = async (id: string): Promise<string[]> => (await ledger.get(History).of(BUREAU, id)).events.map(({ recordedAt }) => recordedAt);
  beforeEach(async () => {
    back = 0n;
    ledger = await openTestLedger({ clock });
    await ledger.execute(new OpenYear(atTheServer, said('', { year: 2023, indicatorSet: '考核指标', leader: '王某' })));
    await ledger.get(Projection).catchUp();
    for (const id of ['A', 'B']) await ledger.execute(new RecordActivity(atTheServer, 'StudySessionHeld', said(id, session)));
  });
  afterEach(() => ledger.close());

  it('takes what is entered as before, and what is known of a record never runs backwards', async () => {
    back = AN_HOUR;
    await ledger.execute(new CorrectRecord(atTheServer, said('A1', { target: 'A', patch: [{ path: 'attended', old: 12, new: 14 }], reason: '漏计两名下沉干部' })));
    await ledger.execute(new MarkDuplicate(atTheServer, said('B1', { target: 'B', canonical: 'A', reason: '同一活动重复录入' })));
    await ledger.execute(new RecordActivity(atTheServer, 'StudySessionHeld', said('C', session)));
    await ledger.execute(new VoidRecord(atTheServer, said('C1', { target: 'C', reason: '非本单位组织的活动', approvedBy: 'leader01' })));
    await ledger.execute(new RecordActivity(atTheServer, 'StudySessionHeld', said('D', session)));

    for (const id of ['A', 'B', 'C']) {
      const times = await timesOf(id);
      expect(times).toHaveLength(2);
      expect([...times].sort()).toEqual(times);
    }
    const [first] = await timesOf('A');
    const [later] = await timesOf('D');
    expect(String(later) < String(first)).toBe(true); // a record of its own has the time that the server had
    expect(await sessions()).toBe(2);
    expect(await sessions({ knownAt: later })).toBe(1); // D; A and B were not known by then
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true, events: 8 });
  });

  it('finds a repetition that comes while the clock is back', async () => {
    const correction = new CorrectRecord(atTheServer, said('A1', { target: 'A', patch: [{ path: 'attended', old: 12, new: 14 }], reason: '漏计两名下沉干部' }));
    const first = await ledger.execute(correction);
    back = AN_HOUR;
    expect(await ledger.execute(correction)).toMatchObject({ position: first.position, repeated: true });
    const store: EventStore = ledger.get(EVENT_STORE as never);
    expect(await store.head()).toBe(4);
  });

  it('does not wait an hour for the lease of an owner that died before its database’s clock went back', async () => {
    await ledger.get(DataSource).query(`UPDATE duty_read.checkpoint SET holder = gen_random_uuid(), lease_until = clock_timestamp() + interval '1 hour'`);
    expect(await sessions()).toBe(2);
  });
});
