import { fileURLToPath } from 'node:url';
import { FirstAccounts } from '@app/access';
import { entry, session } from '../support/entries.js';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const YEAR = `/organizations/${encodeURIComponent(BUREAU)}/years/2022`;
const RECORDS = `/organizations/${encodeURIComponent(BUREAU)}/records`;

interface Page { records: { id: string; outline: string; evidenced: boolean | null; alike: string[]; confirmedBy: string | null }[]; totals: { all: number; byType: Record<string, number>; byStanding: Record<string, number> } }

describe('a year at a glance over HTTP', () => {
  let server: TestServer;
  let head: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
    await server.ledger.importFile(fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url)));
    head = await signedIn('demo-head');
  }, 180_000);
  afterAll(() => server.close());

  async function signedIn(name: string): Promise<TestBrowser> {
    const browser = new TestBrowser(server.address);
    expect((await browser.signIn(name, 'wetland-duty-demo')).status).toBe(200);
    return browser;
  }
  async function read<Body>(path: string, by = head): Promise<Body> {
    const { status, body } = await by.ask<Body>('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }
  const listed = async (query: string, by = head): Promise<number> => (await read<Page>(`${RECORDS}?year=2022&limit=1&${query}`, by)).totals.all;

  it('counts every type by month as the ledger lists it', async () => {
    const months = await read<{ type: string; month: number; count: number }[]>(`${YEAR}/months`);
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(await listed('standing=live'));
    for (const { type, month, count } of months.filter((_, index) => index % 20 === 0)) {
      expect([type, month, await listed(`standing=live&type=${type}&month=${String(month)}`)]).toEqual([type, month, count]);
    }
  });

  it('names who recorded and where', async () => {
    const { people, towns } = await read<{ people: string[]; towns: string[] }>(`${YEAR}/choices`);
    expect(people).toEqual(expect.arrayContaining(['clerk01', 'W007']));
    expect(towns).toContain('平湖镇');
    for (const town of towns) expect(await listed(`town=${encodeURIComponent(town)}`)).toBeGreaterThan(0);
  });

  it('tells what there is to do as the ledger lists it, and how far the reports are', async () => {
    await server.ledger.import([
      entry('ReportSubmitted', { kind: '述法报告', year: 2022 }, { organization: BUREAU, occurredOn: '2023-02-10', recordedAt: '2023-02-10T09:00:00+08:00' }),
      entry('ReportReturnedByAuthority', { kind: '述法报告', year: 2022, reason: '数字有误' }, { organization: BUREAU, occurredOn: '2023-02-20', recordedAt: '2023-02-20T09:00:00+08:00' }),
    ]);
    const { records, reports } = await read<{ records: Record<string, number>; reports: { kind: string; standing: string; on: string }[] }>(`${YEAR}/standing`);
    expect(records).toEqual({
      live: await listed('standing=live'), late: await listed('standing=live&late=true'), lackingEvidence: await listed('standing=live&evidenced=false'),
      requests: await listed('waiting=requests'), unconfirmed: await listed('waiting=unconfirmed'), returned: await listed('waiting=returned'),
    });
    expect(reports.find(({ kind }) => kind === '述法报告')).toEqual({ kind: '述法报告', standing: 'returned', on: '2023-02-20' });
  });

  it('shows a warden what is the warden\'s own', async () => {
    const warden = await signedIn('W007');
    expect((await read<{ people: string[] }>(`${YEAR}/choices`, warden)).people).toEqual(['W007']);
    const months = await read<{ count: number }[]>(`${YEAR}/months`, warden);
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(await listed('standing=live', warden));
  });

  it('outlines a line, tells its evidence, and asks about what was perhaps entered twice', async () => {
    const twice = { organization: BUREAU, occurredOn: '2022-05-17', recordedAt: '2022-05-18T09:00:00+08:00', evidence: ['签到表'] };
    await server.ledger.import([session({ ...twice, id: 'TWICE-1' }, { kind: '以案促学' }), session({ ...twice, id: 'TWICE-2' }, { kind: '以案促学' })]);
    const { records: [line] } = await read<Page>(`${RECORDS}?q=TWICE-1`);
    expect(line).toMatchObject({ id: 'TWICE-1', evidenced: false, alike: ['TWICE-2'], confirmedBy: null });
    expect(line?.outline).toContain('以案促学 · 民法典');
    expect(await read<{ alike: string[] }>(`${RECORDS}/TWICE-2`)).toMatchObject({ alike: ['TWICE-1'] });
  });
});
