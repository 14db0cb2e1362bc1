import { fileURLToPath } from 'node:url';
import { FirstAccounts } from '@app/access';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const NEW_YEAR = '2023-01-01T00:00:00+08:00';
const at = (rest: string, query: Record<string, string> = {}): string => `/organizations/${encodeURIComponent(BUREAU)}${rest}?${new URLSearchParams(query).toString()}`;

interface DayCount { day: string; count: number }
interface Sample { of: number; position: number; records: { id: string }[] }
interface Explained { count: number; counts: { counted: number; leftOut: number }; records: { id: string; counted: boolean }[] }
interface Late { count: number; entries: { id: string; days: number; occurredOn: string; recordedAt: string }[] }
interface ReportJson { sections: { paragraphs: { units: { unit: string; text: string; spans: { text: string; records?: string[] }[] }[] }[] }[] }

describe('replaying a year over HTTP', () => {
  let server: TestServer;
  let inspector: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
    await server.ledger.importFile(fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url)));
    inspector = await signedIn('demo-inspector');
  }, 300_000);
  afterAll(() => server.close());

  async function signedIn(name: string): Promise<TestBrowser> {
    const browser = new TestBrowser(server.address);
    expect((await browser.signIn(name, 'wetland-duty-demo')).status).toBe(200);
    return browser;
  }
  async function read<Body>(path: string, by = inspector): Promise<Body> {
    const { status, body } = await by.ask<Body>('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }

  it('counts the year by the day of entry and by the day of what happened', async () => {
    const { recorded, occurred } = await read<{ recorded: DayCount[]; occurred: DayCount[] }>(at('/years/2022/timeline'));
    const { totals } = await read<{ totals: { byStanding: { live: number } } }>(at('/records', { year: '2022', limit: '1' }));
    const sum = (days: readonly DayCount[]): number => days.reduce((total, { count }) => total + count, 0);
    expect(sum(occurred)).toBe(totals.byStanding.live);
    expect(recorded.some(({ day }) => day >= '2023-01-01')).toBe(true);
    expect(sum(recorded)).toBeGreaterThan(sum(occurred));
    expect([recorded, occurred].map((days) => days.map(({ day }) => day))).toEqual([recorded, occurred].map((days) => days.map(({ day }) => day).sort()));
  });

  it('lists what was entered late, the latest first, a page at a time and as a file', async () => {
    const { count, entries } = await read<Late>(at('/years/2022/late', { limit: '500' }));
    expect(count).toBe((await read<{ totals: { all: number } }>(at('/records', { year: '2022', late: 'true', standing: 'live', limit: '1' }))).totals.all);
    expect(entries.map(({ days }) => days)).toEqual(entries.map(({ days }) => days).sort((a, b) => b - a));
    for (const { days, occurredOn, recordedAt } of entries) expect(days).toBe((Date.parse(recordedAt.slice(0, 10)) - Date.parse(occurredOn)) / 86_400_000);
    expect((await read<Late>(at('/years/2022/late', { limit: '1', offset: '1' }))).entries).toEqual(entries.slice(1, 2));
    const { text } = await inspector.ask('GET', at('/years/2022/late', { format: 'csv' }));
    expect(text.trim().split('\n')).toHaveLength(1 + count);
  });

  it('draws the same records for the same seed at the same moment', async () => {
    const draw = (query: Record<string, string>): Promise<Sample> => read<Sample>(at('/years/2022/measures/patrol.count/sample', { size: '7', ...query }));
    const first = await draw({ seed: '123456', knownAt: NEW_YEAR });
    expect(first).toMatchObject({ of: 1387 });
    expect(new Set(first.records.map(({ id }) => id)).size).toBe(7);
    expect(await draw({ seed: '123456', knownAt: NEW_YEAR })).toEqual(first);
    expect((await draw({ seed: '654321', knownAt: NEW_YEAR })).records).not.toEqual(first.records);
    const { text } = await inspector.ask('GET', at('/years/2022/measures/patrol.count/sample', { size: '7', seed: '123456', knownAt: NEW_YEAR, format: 'csv' }));
    const [, ...lines] = text.trim().split('\n');
    expect(lines.map((line) => line.split(',')[1])).toEqual(first.records.map(({ id }) => id));
    expect((await inspector.ask('GET', at('/years/2022/measures/no.such/sample', { seed: '1' }))).status).toBe(404);
  });

  it('opens a figure into those that count, and those that do not', async () => {
    const open = (query: Record<string, string>): Promise<Explained> => read<Explained>(at('/years/2022/measures/patrol.count', { limit: '500', ...query }));
    const leftOut = await open({ which: 'leftOut' });
    expect(leftOut.count).toBe(leftOut.counts.leftOut);
    expect(leftOut.records).toHaveLength(leftOut.count);
    expect(leftOut.records.some(({ counted }) => counted)).toBe(false);
    const counted = await open({ which: 'counted', offset: '1380' });
    expect(counted.records).toHaveLength(counted.counts.counted - 1380);
    expect((await open({})).count).toBe(counted.counts.counted + counted.counts.leftOut);
  });

  it("prints the bureau's own words once they are recorded, and finds records by their ids", async () => {
    const sentence = async (query: Record<string, string> = {}) => (await read<ReportJson>(at('/years/2022/report', query))).sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ units }) => units)).find(({ unit }) => unit === 'S05');
    const before = await sentence();
    const clerk = await signedIn('demo-clerk');
    const { status, body } = await clerk.ask('POST', at('/records'), {
      type: 'NarrativeBlockRevised', occurredOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), data: { blockId: 'S05', text: '坚持依法行政，服务群众', fromYear: 2022 },
    });
    expect([status, body]).toEqual([201, expect.objectContaining({ position: expect.any(Number) as number })]);
    const { spans } = await sentence({ atLeast: String(body['position']) }) ?? { spans: [] };
    expect(spans).toEqual([{ text: '坚持依法行政，服务群众。', records: [expect.any(String)] }]);
    expect((await sentence({ knownAt: NEW_YEAR }))?.text).toBe(before?.text);
    const [id = ''] = spans[0]?.records ?? [];
    const { records } = await read<{ records: { id: string }[] }>(`${at('/records', { id })}&id=BASE-00023`);
    expect(records.map((record) => record.id).sort()).toEqual(['BASE-00023', id].sort());
  });
});
