import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FirstAccounts } from '@app/access';
import { DataSource } from 'typeorm';
import { entry } from '../support/entries.js';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const RECORDS = 20_000;
const PATH = `/organizations/${encodeURIComponent(BUREAU)}`;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Far below what twenty thousand records take as objects and text. */
const MOST_MEMORY = 48 * 1024 * 1024;

describe('a ledger of twenty thousand records over HTTP', () => {
  let server: TestServer;
  let clerk: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
    const lines = Array.from({ length: RECORDS }, (_, index) => JSON.stringify(entry('StudySessionHeld', {
      scope: 'collective', kind: '一月一法', topics: ['民法典'.repeat(60)], expected: 14, attended: 12, remark: `=HYPERLINK("${String(index)}")`,
    }, { organization: BUREAU, occurredOn: `2022-${String(1 + (index % 12)).padStart(2, '0')}-15`, recordedAt: '2022-12-30T09:00:00+08:00', recordedBy: index === 7 ? '=1+1' : 'clerk01' })));
    expect(await server.ledger.import(lines.join('\n'))).toMatchObject({ accepted: RECORDS });
    await server.ledger.get(DataSource).query('ANALYZE');
    clerk = new TestBrowser(server.address);
    await clerk.signIn('demo-clerk', 'wetland-duty-demo');
  }, 300_000);
  afterAll(() => server.close());

  /** Reads an answer as it comes; the most memory that was in use above what was before. */
  async function download(path: string): Promise<{ lines: number; most: number; text: string }> {
    collectGarbage();
    const before = process.memoryUsage();
    const inUse = ({ heapUsed, external }: NodeJS.MemoryUsage): number => heapUsed + external;
    const response = await fetch(`${server.address}/api/v1${PATH}${path}`, { headers: { Cookie: [...clerk.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    expect([path, response.status]).toEqual([path, 200]);
    let [lines, most, chunks, text] = [0, 0, 0, ''];
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      for (const byte of chunk) if (byte === 0x0a) lines += 1;
      if (text.length < 10_000) text += Buffer.from(chunk).toString();
      if (chunks++ % 50 !== 0) continue;
      collectGarbage();
      most = Math.max(most, inUse(process.memoryUsage()) - inUse(before));
    }
    return { lines, most, text };
  }

  it.each([['/records/export', RECORDS + 1], ['/records/export?format=jsonl', RECORDS], ['/events', RECORDS]])('sends %s as it reads it', async (path, expected) => {
    const { lines, most } = await download(path);
    expect(lines).toBe(expected);
    expect(most).toBeLessThan(MOST_MEMORY);
  }, 120_000);

  it('lets no spreadsheet take what was typed for a formula', async () => {
    const { text } = await download('/records/export?person=%3D1%2B1');
    expect(text).toContain(",'=1+1,");
  });

  it('reads a page by an index in the order asked for, without sorting the ledger', async () => {
    const plan = await server.ledger.get(DataSource).query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT v.record_no, v.data FROM duty_read.record_version v WHERE v.organization_no = (SELECT no FROM duty_read.organization WHERE name = '${BUREAU}') AND v.year = 2022
        ORDER BY v.occurred_on DESC, v.record_no DESC LIMIT 101`);
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('record_version_by_date');
  });
});
