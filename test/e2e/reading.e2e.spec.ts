import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { FirstAccounts, Organizations } from '@app/access';
import fc from 'fast-check';
import { z } from 'zod';
import { endpoints } from '../../apps/server/src/endpoints/index.js';
import { atTheServer } from '../support/actors.js';
import { entry } from '../support/entries.js';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const FILE = new URL('../../samples/yunze-2022.jsonl', import.meta.url);
const NEW_YEAR = '2023-01-01T00:00:00+08:00';
const at = (rest: string, organization = BUREAU): string => `/organizations/${encodeURIComponent(organization)}${rest}`;
const asked = (parameters: Record<string, string>): string => `?${new URLSearchParams(parameters).toString()}`;

interface Line { id: string; type: string; recordedBy: string; occurredOn: string }
interface Page { records: Line[]; next: string | null; position: number; totals?: { all: number; byType: Record<string, number>; byStanding: Record<string, number> } }
interface Expected { lines: number; measures: Record<string, number>; measuresAsKnownAt: Record<string, Record<string, number>> }

describe('reading over HTTP', () => {
  let server: TestServer;
  let expected: Expected;
  let clerk: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
    await server.ledger.get(Organizations).add(atTheServer, { name: '云泽县水务局', parent: null, kind: 'bureau' });
    await server.ledger.importFile(fileURLToPath(FILE));
    expected = JSON.parse(await readFile(new URL('yunze-2022.expected.json', FILE), 'utf8')) as Expected;
    clerk = await signedIn('demo-clerk');
  }, 300_000);
  afterAll(() => server.close());

  async function signedIn(name: string): Promise<TestBrowser> {
    const browser = new TestBrowser(server.address);
    expect((await browser.signIn(name, 'wetland-duty-demo')).status).toBe(200);
    return browser;
  }
  async function read<Body>(path: string, by = clerk): Promise<Body> {
    const { status, body } = await by.ask<Body>('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  }
  async function pages(query: Record<string, string>, limit: number, between: () => Promise<unknown> = () => Promise.resolve()): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await read<Page>(at(`/records${asked({ ...query, limit: String(limit), ...(cursor !== null && { cursor }) })}`));
      ids.push(...page.records.map(({ id }) => id));
      cursor = page.next;
      await between();
    } while (cursor !== null);
    return ids;
  }

  it('gives the expected figures, now and as known on New Year', async () => {
    expect((await read<Expected>(at('/years/2022/measures'))).measures).toEqual(expected.measures);
    expect((await read<Expected>(at(`/years/2022/measures${asked({ knownAt: NEW_YEAR })}`))).measures).toEqual(expected.measuresAsKnownAt[NEW_YEAR]);
  });

  it('answers in the shape that the document tells, nothing more and nothing less', async () => {
    const answers: [string, string][] = [
      ['/types', ''], ['/types/{type}', '/types/PatrolCompleted'], ['/measures', ''], ['/measures/{measure}', '/measures/patrol.count'],
      ['/indicator-sets', ''], ['/indicator-sets/{set}', '/indicator-sets/default@2022'],
      ...[
        ['/years/{year}/measures', '/years/2022/measures'], ['/years/{year}/measures/{measure}', '/years/2022/measures/inquiry.satisfaction'],
        ['/years/{year}/indicators', '/years/2022/indicators?on=2022-08-31'], ['/years/{year}/indicators/{indicator}', '/years/2022/indicators/I-S02'],
        ['/years/{year}/compare', '/years/2022/compare?with=2021'], ['/years/{year}/difference', `/years/2022/difference${asked({ from: NEW_YEAR, to: '2023-02-01T00:00:00+08:00' })}`],
        ['/years/{year}/months', '/years/2022/months'], ['/years/{year}/choices', '/years/2022/choices'], ['/years/{year}/standing', '/years/2022/standing'],
        ['/years', '/years'], ['/narrative', '/narrative'], ['/records', '/records?year=2022'], ['/records/{record}', '/records/BASE-00023'], ['/records/{record}/history', '/records/BASE-00023/history'],
      ].map(([pattern = '', path = '']): [string, string] => [`/organizations/{organization}${pattern}`, at(path)]),
    ];
    for (const [pattern, path] of answers) {
      const answer = endpoints.find((endpoint) => endpoint.method === 'get' && endpoint.path === pattern)?.answer;
      if (!(answer instanceof z.ZodType)) throw new Error(`no answer is declared for ${pattern}`);
      const body = await read<unknown>(path || pattern);
      expect([pattern, answer.parse(body)]).toEqual([pattern, body]);
    }
  });

  it('pages through the same list whatever the size of the pages, while others record', async () => {
    let added = 0;
    const record = (): Promise<unknown> => {
      added += 1;
      return server.ledger.import([entry('StudySessionHeld', { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, {
        id: `ADDED-${String(added)}`, organization: BUREAU, occurredOn: `2022-${String(1 + (added % 12)).padStart(2, '0')}-15`, recordedAt: '2022-12-30T09:00:00+08:00',
      })]);
    };
    await fc.assert(fc.asyncProperty(
      fc.integer({ min: 7, max: 60 }), fc.constantFrom('occurredOn', '-occurredOn', 'recordedAt', '-recordedAt'), fc.constantFrom(['month', '8'], ['q', '民法典'], ['type', 'StudySessionHeld']),
      async (limit, sort, [name = '', value = '']) => {
        const query = { year: '2022', sort, [name]: value };
        const whole = await pages(query, 500);
        expect(await pages(query, limit, record)).toEqual(whole);
        expect(new Set(whole).size).toBe(whole.length);
      },
    ), { numRuns: 6 });
  }, 120_000);

  it('narrows the list down, and counts what is left', async () => {
    const count = async (query: Record<string, string>): Promise<number> => (await read<Page>(at(`/records${asked(query)}`))).totals?.all ?? -1;
    const whole = await read<Page>(at(`/records${asked({ year: '2022', limit: '1' })}`));
    const { byType = {}, byStanding = {}, all = 0 } = whole.totals ?? {};
    expect(Object.values(byType).reduce((sum, one) => sum + one)).toBe(all);
    expect(await count({ year: '2022', type: 'PatrolCompleted' })).toBe(byType['PatrolCompleted']);
    expect(await count({ year: '2022', standing: 'void' })).toBe(byStanding['void']);
    expect(await count({ year: '2022', late: 'true' }) + await count({ year: '2022', late: 'false' })).toBe(all);
    expect(await count({ year: '2022', from: '2022-01-01', to: '2022-06-30' }) + await count({ year: '2022', from: '2022-07-01' })).toBe(all);
    expect(await count({ year: '2022', type: 'PatrolCompleted', person: 'W007' })).toBeGreaterThan(0);
    expect(await count({ year: '2022', q: "%' OR true --" })).toBe(0);
    expect((await clerk.ask('GET', at('/records?cursor=nonsense'))).status).toBe(422);
  });

  it('shows wardens what they recorded themselves', async () => {
    const warden = await signedIn('W007');
    const { records } = await read<Page>(at('/records?limit=500'), warden);
    expect(new Set(records.map(({ recordedBy }) => recordedBy))).toEqual(new Set(['W007']));
    const [other] = (await read<Page>(at('/records?person=W008&limit=1'))).records;
    expect((await warden.ask('GET', at(`/records/${other?.id ?? ''}`))).status).toBe(404);
    expect((await warden.ask('GET', at(`/records/${other?.id ?? ''}/history`))).status).toBe(404);
    expect((await read<Page>(at('/records?person=W008'), warden)).records).toEqual([]);
  });

  it('shows nothing of other organisations, and zeros where nothing is recorded', async () => {
    for (const path of ['/records', '/years', '/years/2022/measures', '/years/2022/report', '/records/export', '/events', '/narrative']) {
      const [foreign, unknown] = await Promise.all(['云泽县水务局', '没有此单位'].map((organization) => clerk.ask('GET', at(path, organization))));
      expect([path, foreign?.status, foreign?.text]).toEqual([path, 404, unknown?.text]);
    }
    expect((await clerk.ask('GET', at('/records/BASE-99999'))).status).toBe(404);
    await server.ledger.get(Organizations).add(atTheServer, { name: '北站', parent: BUREAU, kind: 'station' });
    expect((await read<Expected>(at('/years/2022/measures', '北站'))).measures['patrol.count']).toBe(0);
    expect(await read<Page>(at('/records', '北站'))).toMatchObject({ records: [], next: null, totals: { all: 0 } });
  });

  it('writes the report in four formats', async () => {
    for (const [format, begins] of [['json', '{\n'], ['html', '<!'], ['docx', 'PK'], ['txt', '云泽']] as const) {
      const { status, text, headers } = await clerk.ask('GET', at(`/years/2022/report?format=${format}`));
      expect([format, status, text.trimStart().slice(0, 2)]).toEqual([format, 200, begins]);
      expect(headers.get('content-disposition')).toContain(`.${format}`);
    }
  });

  it('exports the ledger, and events that another ledger takes', async () => {
    const csv = (await clerk.ask('GET', at('/records/export?year=2022&standing=live'))).text;
    const lines = (await clerk.ask('GET', at('/records/export?year=2022&standing=live&format=jsonl'))).text.trim().split('\n');
    expect(csv).toMatch(/^\uFEFF?id,type,label,/);
    expect(lines).toHaveLength((await read<Page>(at('/records?year=2022&limit=1'))).totals?.byStanding['live'] ?? 0);
    const leader = await signedIn('demo-leader');
    const { text: events } = await leader.ask('GET', at('/events'));
    const other = await openTestServer();
    try {
      const outcome = await other.ledger.import(events);
      expect(outcome.refused).toEqual([]);
      await other.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
      const there = new TestBrowser(other.address);
      await there.signIn('demo-clerk', 'wetland-duty-demo');
      const figures = (body: { measures: object }): object => body.measures;
      expect(figures(await read(at('/years/2022/measures'), there))).toEqual(figures(await read(at('/years/2022/measures'))));
    } finally {
      await other.close();
    }
  }, 120_000);

  it('takes files in, tells how far it is, and refuses lines of others', async () => {
    const leader = await signedIn('demo-leader');
    const send = (content: string, path = '/imports/trusted', accept = 'application/json', by = leader): Promise<Response> => fetch(`${server.address}/api/v1${at(path)}`, {
      method: 'POST', body: content,
      headers: { 'Cookie': [...by.cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'Origin': server.address, 'Sec-Fetch-Site': 'same-origin', 'X-CSRF-Token': by.csrf ?? '', 'Accept': accept },
    });
    const line = (id: string, organization = BUREAU): string => JSON.stringify(entry('StudySessionHeld', { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, {
      id, organization, occurredOn: '2022-03-01', recordedAt: '2022-03-02T09:00:00+08:00',
    }));
    expect(await (await send(line('IN-1'), '/imports/trusted?dryRun=true')).json()).toMatchObject({ lines: 1, accepted: 1 });
    expect(await (await send(line('IN-1'))).json()).toMatchObject({ accepted: 1, alreadyThere: 0, refused: [] });
    expect(await (await send(line('IN-1'))).json()).toMatchObject({ accepted: 0, alreadyThere: 1 });
    expect(await (await send(`${line('IN-2')}\n${line('IN-3', '云泽县水务局')}`)).json())
      .toMatchObject({ accepted: 0, refused: [{ line: 2, id: 'IN-3', code: 'organization-unknown' }] });
    const events = await (await send(line('IN-4'), '/imports/trusted', 'text/event-stream')).text();
    expect(events).toMatch(/^event: progress\ndata: .*"lines":1/);
    expect(events).toMatch(/event: outcome\ndata: .*"accepted":1.*\n\n$/);
    expect((await send(line('IN-5'), '/imports')).status).toBe(403); // a leader does not do the clerk's work
    expect((await send(line('IN-5'), '/imports/trusted', 'application/json', clerk)).status).toBe(403);
  });
});
