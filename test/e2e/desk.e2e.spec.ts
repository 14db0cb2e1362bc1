import { FirstAccounts } from '@app/access';
import { shanghaiDateOf } from '@app/calendar';
import { OpenYear } from '@app/ledger';
import { Projection } from '@app/projections';
import { atTheServer } from '../support/actors.js';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const at = (rest: string): string => `/organizations/${encodeURIComponent(BUREAU)}${rest}`;
const today = shanghaiDateOf(BigInt(Date.now()) * 1000n);
const session = (attended = 12, rest: object = {}): object =>
  ({ type: 'StudySessionHeld', occurredOn: today, data: { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended }, ...rest });

interface Entered { id: string; position: number; revision: number; repeated: boolean; requested: boolean }

describe('the desk over HTTP', () => {
  let server: TestServer;
  let clerk: TestBrowser;
  let head: TestBrowser;
  const caughtUp = (): Promise<unknown> => server.ledger.get(Projection).catchUp();
  const record = async (id: string): Promise<Entered> => (await clerk.ask<Entered & Record<string, unknown>>('POST', at('/records'), session(12, { id, confirmedDifferent: true }))).body;

  beforeAll(async () => {
    server = await openTestServer();
    const accounts = await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
    const signedIn = async (name: string): Promise<TestBrowser> => {
      const browser = new TestBrowser(server.address);
      expect((await browser.signIn(name, accounts[0]?.password ?? '')).status).toBe(200);
      return browser;
    };
    [clerk, head] = [await signedIn('demo-clerk'), await signedIn('demo-head')];
    const year = Number(today.slice(0, 4));
    await server.ledger.execute(new OpenYear(atTheServer, { id: '', organization: BUREAU, occurredOn: `${String(year)}-01-01`, data: { year, indicatorSet: '考核指标', leader: '王某' } }));
    await caughtUp();
  }, 120_000);
  afterAll(() => server.close());

  it('takes a request that comes again, its answer lost, as the same one', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await clerk.ask('POST', at('/records'), session(), key);
    const again = await clerk.ask('POST', at('/records'), session(), key);
    expect([first.status, again.status, again.body['position']]).toEqual([201, 201, first.body['position']]);
    expect(await clerk.ask('POST', at('/records'), session(13), key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('asks about what resembles a record, and tells of a trial what it would say', async () => {
    await caughtUp();
    expect(await clerk.ask('POST', at('/records'), session())).toMatchObject({ status: 409, body: { code: 'possible-duplicate', alike: [{ recordedBy: 'demo-clerk' }] } });
    expect((await clerk.ask('POST', at('/records/check'), session())).body).toMatchObject({ refusals: [], alike: [{ type: 'StudySessionHeld' }] });
    expect((await clerk.ask('POST', at('/records/check'), session(15))).body).toMatchObject({ refusals: [{ field: 'data.attended' }] });
    expect((await record('again')).repeated).toBe(false);
  });

  it('lets the second of two who correct one record know', async () => {
    await record('C');
    const correct = (who: TestBrowser, attended: number) =>
      who.ask('POST', at('/records/C/corrections'), { patch: [{ path: 'attended', old: 12, new: attended }], reason: '按签到表更正人数' }, { 'If-Match': '"0"' });
    const answers = await Promise.all([correct(clerk, 13), correct(head, 14)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(answers.find(({ status }) => status === 412)?.body).toMatchObject({ code: 'record-changed', revision: 1 });
    expect(answers.find(({ status }) => status === 201)?.headers.get('etag')).toBe('"1"');
  });

  it('voids what another approves, and lists what waits', async () => {
    await record('V');
    const asked = (await clerk.ask('POST', at('/records/V/void'), { reason: '非本单位组织的活动' })).body as unknown as Entered;
    expect(asked.requested).toBe(true);
    expect((await head.ask('GET', at(`/waiting?kind=requests&atLeast=${String(asked.position)}`))).body).toMatchObject({ records: [{ id: 'V', requests: [{ id: asked.id, change: 'RecordVoided', by: 'demo-clerk' }] }], next: null });
    expect((await clerk.ask('POST', at(`/records/V/requests/${asked.id}/approval`), {})).status).toBe(403);
    expect((await head.ask('POST', at(`/records/V/requests/${asked.id}/approval`), {})).status).toBe(201);
    expect(await head.ask('POST', at(`/records/V/requests/${asked.id}/approval`), {})).toMatchObject({ status: 422, body: { errors: [{ code: 'request-unknown' }] } });
  });

  it('confirms many at once and tells of each', async () => {
    await record('K');
    const { body } = await head.ask('POST', at('/records/confirmations'), { records: ['K', 'V', 'nobody'] });
    expect(body).toMatchObject({ results: [
      { record: 'K', entered: { revision: 1 }, refusals: [] }, { record: 'V', refusals: [{ code: 'target-struck-out' }] }, { record: 'nobody', refusals: [{ code: 'target-unknown' }] },
    ] });
  });

  it('keeps a complainant\'s contact apart, and erases it by the leader only', async () => {
    const { contactRef } = (await clerk.ask<{ contactRef: string }>('POST', at('/contacts'), { name: '周某', phone: '13812345678' })).body;
    expect((await clerk.ask('GET', at(`/contacts/${contactRef}`))).body).toEqual({ name: '周某', phone: '13812345678' });
    expect((await head.ask('GET', at(`/contacts/${contactRef}`))).status).toBe(403);
    expect((await clerk.ask('POST', at(`/contacts/${contactRef}/erasure`), { reason: '来访人要求删除' })).status).toBe(403);
  });
});
