import { microsOf } from '@app/calendar';
import type { JsonObject } from '@app/event-store';
import { Figures, History } from '@app/inspection';
import {
  AnswerWarning, ApproveRequest, ConfirmRecord, CorrectRecord, type DeskEntry, MarkDuplicate, OpenYear, RecordActivity, RecordChanged, RefuseRequest, Refused,
  ReturnRecord, RevokeVoid, VoidRecord,
} from '@app/ledger';
import { Projection, WaitingRecords } from '@app/projections';
import { atTheServer, person } from '../support/actors.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const clerk = person('clerk01', 'clerk');
const head = person('head01', 'head');
const leader = person('leader01', 'leader');
const said = (id: string, data: object, rest: Partial<DeskEntry> = {}): DeskEntry =>
  ({ id, organization: BUREAU, occurredOn: '2023-03-01', data: data as JsonObject, confirmedDifferent: true, ...rest });
const session = { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 };
const correction = (target: string, old = 12) => ({ target, patch: [{ path: 'attended', old, new: 14 }], reason: '漏计两名下沉干部' });
const codesOf = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(() => [], (error: unknown) => { if (error instanceof Refused) return error.refusals.map(({ code }) => code); throw error; });

describe('what needs a second person', () => {
  let ledger: TestLedger;
  let today = '2023-03-05';
  const caughtUp = (): Promise<unknown> => ledger.get(Projection).catchUp();
  const sessions = async (): Promise<number | null | undefined> => {
    await caughtUp();
    return (await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions'];
  };
  const waiting = async (kind: 'requests' | 'unconfirmed' | 'returned'): Promise<string[]> => {
    await caughtUp();
    return (await ledger.get(WaitingRecords).list(BUREAU, { kind, limit: 100 })).map(({ id }) => id);
  };

  beforeAll(async () => {
    ledger = await openTestLedger({ clock: { now: () => microsOf(`${today}T09:00:00+08:00`) ?? 0n } });
    await ledger.execute(new OpenYear(atTheServer, said('', { year: 2023, indicatorSet: '考核指标', leader: '王某' })));
    await caughtUp();
    for (const id of ['A', 'B', 'C', 'D']) await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said(id, session)));
  });
  afterAll(() => ledger.close());

  it('voids only what another approves, and tells both in the history', async () => {
    const asked = await ledger.execute(new VoidRecord(clerk, said('A-void', { target: 'A', reason: '非本单位组织的活动' })));
    expect([asked.requested, await sessions(), await waiting('requests')]).toEqual([true, 4, ['A']]);
    const approval = said('A-yes', { target: 'A', request: 'A-void' });
    expect((await ledger.execute(new VoidRecord(clerk, said('A-void', { target: 'A', reason: '非本单位组织的活动' })))).repeated).toBe(true);
    await expect(ledger.execute(new ApproveRequest(clerk, approval))).rejects.toThrow('records.approve');
    await ledger.execute(new ApproveRequest(head, approval));
    expect([await sessions(), await waiting('requests')]).toEqual([3, []]);
    expect(await codesOf(ledger.execute(new ApproveRequest(leader, { ...approval, id: 'A-yes-2' })))).toEqual(['request-unknown']);
    expect((await ledger.get(History).of(BUREAU, 'A')).events.map(({ type, recordedBy }) => [type, recordedBy])).toEqual([
      ['StudySessionHeld', 'clerk01'], ['CorrectionRequested', 'clerk01'], ['CorrectionApproved', 'head01'],
    ]);
  });

  it('does not let whoever asked approve, and drops what is refused', async () => {
    await ledger.execute(new RevokeVoid(head, said('A-back', { target: 'A', reason: '核对后确系本单位活动' })));
    expect(await codesOf(ledger.execute(new ApproveRequest(head, said('A-own', { target: 'A', request: 'A-back' }))))).toEqual(['four-eyes']);
    await ledger.execute(new RefuseRequest(leader, said('A-no', { target: 'A', request: 'A-back', reason: '确非本单位组织' })));
    expect([await sessions(), await waiting('requests')]).toEqual([3, []]);
  });

  it('takes a correction at once in an open month, and as a request after day 10 of the next', async () => {
    expect((await ledger.execute(new CorrectRecord(clerk, said('B1', correction('B'))))).requested).toBe(false);
    today = '2023-04-10';
    expect((await ledger.execute(new CorrectRecord(clerk, said('C1', correction('C'))))).requested).toBe(false);
    today = '2023-04-11';
    expect(await codesOf(ledger.execute(new CorrectRecord(clerk, said('D0', correction('D', 11)))))).toEqual(['stale-old']);
    expect((await ledger.execute(new CorrectRecord(clerk, said('D1', correction('D'))))).requested).toBe(true);
    await ledger.execute(new ApproveRequest(head, said('D2', { target: 'D', request: 'D1' })));
    expect((await ledger.get(History).of(BUREAU, 'D')).events).toHaveLength(3);
    expect(await codesOf(ledger.execute(new CorrectRecord(clerk, said('D3', correction('D')))))).toEqual(['stale-old']);
  });

  it('opens a month by the leader\'s word, and locks it again', async () => {
    const reopen = (id: string) => new RecordActivity(leader, 'PeriodReopened', said(id, { period: '2023-03', reason: '补正三月的登记' }, { occurredOn: today }));
    await ledger.execute(reopen('open'));
    await caughtUp();
    expect(await codesOf(ledger.execute(reopen('open-again')))).toEqual(['period-not-locked']);
    expect((await ledger.execute(new CorrectRecord(clerk, said('C2', { ...correction('C', 14), patch: [{ path: 'attended', old: 14, new: 13 }] })))).requested).toBe(false);
    const lock = (id: string) => new RecordActivity(clerk, 'PeriodLocked', said(id, { period: '2023-03' }, { occurredOn: today }));
    await ledger.execute(lock('lock'));
    await caughtUp();
    expect(await codesOf(ledger.execute(lock('lock-again')))).toEqual(['period-locked']);
    expect((await ledger.execute(new MarkDuplicate(clerk, said('C3', { target: 'C', canonical: 'B', reason: '同一活动重复录入' })))).requested).toBe(true);
    await ledger.execute(new ApproveRequest(head, said('C4', { target: 'C', request: 'C3' })));
    expect(await sessions()).toBe(2);
  });

  it('confirms by another than the writers, until the record is changed', async () => {
    expect(await codesOf(ledger.execute(new ConfirmRecord(person('clerk01', 'head'), said('B2', { target: 'B' }))))).toEqual(['four-eyes']);
    await ledger.execute(new ConfirmRecord(head, said('B3', { target: 'B' })));
    expect(await waiting('unconfirmed')).not.toContain('B');
    await ledger.execute(new ReturnRecord(leader, said('B4', { target: 'B', reason: '人数与签到表不符' })));
    expect(await waiting('returned')).toEqual(['B']);
    await ledger.execute(new AnswerWarning(clerk, said('B5', { target: 'B', code: 'pending-evidence', answer: '签到表在扫描' })));
    expect(await waiting('returned')).toEqual(['B']);
    await ledger.execute(new CorrectRecord(atTheServer, said('B6', { target: 'B', patch: [{ path: 'attended', old: 14, new: 13 }], reason: '按签到表更正人数' })));
    expect([await waiting('returned'), (await waiting('unconfirmed')).includes('B')]).toEqual([[], true]);
  });

  it('lets the second of two who looked at one revision know that it has changed', async () => {
    const change = (id: string, attended: number) => new CorrectRecord(atTheServer, said(id, { target: 'D', patch: [{ path: 'attended', old: 14, new: attended }], reason: '按签到表更正人数' }, { revision: 2 }));
    const first = await ledger.execute(change('D4', 13));
    expect([first.revision, (await ledger.execute(change('D4', 13))).repeated]).toEqual([3, true]);
    await expect(ledger.execute(change('D5', 12))).rejects.toBeInstanceOf(RecordChanged);
  });
});
