import { microsOf } from '@app/calendar';
import { CloseYear, CorrectRecord, type DeskEntry, MarkDuplicate, OpenYear, RecordActivity, Refused, RevokeDuplicate, RevokeVoid, SetTarget, VoidRecord } from '@app/ledger';
import type { JsonObject } from '@app/event-store';
import { Figures, History } from '@app/inspection';
import { Projection } from '@app/projections';
import { atTheServer, person } from '../support/actors.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const NOW = microsOf('2023-03-05T09:00:00+08:00') ?? 0n;
const said = (id: string, data: object, rest: Partial<DeskEntry> = {}): DeskEntry =>
  ({ id, organization: BUREAU, occurredOn: '2023-03-01', data: data as JsonObject, confirmedDifferent: true, ...rest });
const session = { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 };
const clerk = person('clerk01', 'clerk');
const leader = person('leader01', 'leader');
const codesOf = async (work: Promise<unknown>): Promise<string[]> =>
  work.then(() => [], (error: unknown) => { if (error instanceof Refused) return error.refusals.map(({ code }) => code); throw error; });

describe('the desk', () => {
  let ledger: TestLedger;
  const sessions = async (): Promise<number | null | undefined> => {
    await ledger.get(Projection).catchUp();
    return (await ledger.get(Figures).measures(BUREAU, 2023, {})).measures['study.sessions'];
  };
  beforeAll(async () => {
    ledger = await openTestLedger({ clock: { now: () => NOW } });
    await ledger.execute(new OpenYear(atTheServer, said('', { year: 2023, indicatorSet: '考核指标', leader: '王某' })));
    await ledger.get(Projection).catchUp();
  });
  afterAll(() => ledger.close());

  it('records, corrects, voids, revokes, marks and unmarks, and the figure follows', async () => {
    await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('A', session)));
    await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('B', session)));
    expect(await sessions()).toBe(2);
    await ledger.execute(new CorrectRecord(clerk, said('A1', { target: 'A', patch: [{ path: 'attended', old: 12, new: 14 }], reason: '漏计两名下沉干部' })));
    await ledger.execute(new VoidRecord(atTheServer, said('A2', { target: 'A', reason: '非本单位组织的活动', approvedBy: 'leader01' })));
    expect(await sessions()).toBe(1);
    await ledger.execute(new RevokeVoid(atTheServer, said('A3', { target: 'A', reason: '作废有误，予以恢复', approvedBy: 'leader01' })));
    await ledger.execute(new MarkDuplicate(clerk, said('B1', { target: 'B', canonical: 'A', reason: '同一活动重复录入' })));
    expect(await sessions()).toBe(1);
    await ledger.execute(new RevokeDuplicate(clerk, said('B2', { target: 'B', reason: '并非同一场活动' })));
    expect(await sessions()).toBe(2);
    expect((await ledger.get(History).of(BUREAU, 'A')).events.map(({ type }) => type)).toEqual(['StudySessionHeld', 'RecordCorrected', 'RecordVoided', 'VoidRevoked']);
  });

  it('does not move a record into a year that has not been opened', async () => {
    await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('moved', session)));
    const move = new CorrectRecord(clerk, said('moved1', { target: 'moved', patch: [{ path: 'occurredOn', old: '2023-03-01', new: '2022-12-30' }], reason: '日期填写有误' }));
    expect(await codesOf(ledger.execute(move))).toEqual(['year-not-open']);
    await ledger.execute(new VoidRecord(atTheServer, said('moved2', { target: 'moved', reason: '试填，予以作废', approvedBy: 'leader01' })));
  });

  it('tells of a reference to what is not in the ledger, and takes the record', async () => {
        const { warnings } = await ledger.execute(new RecordActivity(clerk, 'PatrolIssueHandled', said('handled', { issueId: '没有这条', result: '已整改' })));
    expect(warnings.map(({ code, field }) => [code, field])).toContainEqual(['reference-unknown', 'data.issueId']);
  });

  it('takes the same request twice as one event', async () => {
    const twice = () => ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('T', session)));
    const [first, second] = [await twice(), await twice()];
    expect([first.repeated, second.repeated, first.position === second.position]).toEqual([false, true, true]);
    expect(await codesOf(ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('T', { ...session, attended: 13 }))))).toEqual(['id-with-other-content']);
  });

  it('lets one of two concurrent corrections win and shows the other the value now in force', async () => {
    await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('C', session)));
    const correct = (id: string, attended: number) =>
      ledger.execute(new CorrectRecord(clerk, said(id, { target: 'C', patch: [{ path: 'attended', old: 12, new: attended }], reason: '人数核对后更正' })));
    const results = await Promise.allSettled([correct('C1', 13), correct('C2', 14)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((one) => one.status === 'rejected')?.reason as Refused;
    const won = results[0].status === 'fulfilled' ? 13 : 14;
    expect(refused.refusals).toMatchObject([{ code: 'stale-old' }]);
    expect(refused.refusals[0]?.text.zh).toContain(`现值为 ${String(won)}`);
  });

  it('does not let two duplicate marks name each other at once', async () => {
    for (const id of ['D', 'E']) await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said(id, session)));
    const mark = (id: string, target: string, canonical: string) => codesOf(ledger.execute(new MarkDuplicate(clerk, said(id, { target, canonical, reason: '同一活动重复录入' }))));
    const codes = await Promise.all([mark('D1', 'D', 'E'), mark('E1', 'E', 'D')]);
    expect(codes.flat()).toEqual(['canonical-is-duplicate']);
  });

  it.each([
    ['a year opened twice', () => new OpenYear(leader, said('', { year: 2023, indicatorSet: '另一套', leader: '王某' })), ['id-with-other-content']],
    ['a record in a year nobody opened', () => new RecordActivity(clerk, 'StudySessionHeld', said('Y', session, { occurredOn: '2021-03-01' })), ['year-not-open']],
    ['a void approved by the one who enters it', () => new VoidRecord(atTheServer, said('V', { target: 'T', reason: '非本单位组织的活动', approvedBy: 'root' })), ['four-eyes']],
    ['a reason of two characters', () => new VoidRecord(clerk, said('V', { target: 'T', reason: '误录', approvedBy: 'leader01' })), ['short-reason']],
    ['a date in the future', () => new RecordActivity(clerk, 'StudySessionHeld', said('F', session, { occurredOn: '2999-01-01' })), ['future-date', 'year-not-open']],
    ['a warden who records a session', () => new RecordActivity(person('W001', 'warden'), 'StudySessionHeld', said('W', session)), ['wrong-role']],
  ])('refuses %s', async (_, command, codes) => {
    expect((await codesOf(ledger.execute(command()))).sort()).toEqual(codes);
  });

  it('sets a target, closes the year, and leaves it to the leader from then on', async () => {
    await ledger.execute(new SetTarget(clerk, said('G', { indicator: 'S02', target: 12 })));
    await ledger.execute(new CloseYear(leader, said('', { year: 2023 })));
    await ledger.get(Projection).catchUp();
    expect(await codesOf(ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('Z', session))))).toEqual(['year-closed']);
    await ledger.execute(new RecordActivity(leader, 'ReportingYearReopened', said('R', { year: 2023, reason: '补记漏报的活动' })));
    await ledger.get(Projection).catchUp();
    expect((await ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('Z', session)))).repeated).toBe(false);
  });

  it('closes a reopened year again, once for two who close it at once', async () => {
    const close = () => ledger.execute(new CloseYear(leader, said('', { year: 2023 })));
    expect((await Promise.all([close(), close()])).map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    await ledger.get(Projection).catchUp();
    expect((await close()).repeated).toBe(true);
    expect(await codesOf(ledger.execute(new RecordActivity(clerk, 'StudySessionHeld', said('Z2', session))))).toEqual(['year-closed']);
  });
});
