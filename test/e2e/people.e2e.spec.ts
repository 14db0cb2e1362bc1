import { EVERYWHERE, FirstAccounts, Organizations, People } from '@app/access';
import { atTheServer } from '../support/actors.js';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const at = (organization: string, rest = ''): string => `/organizations/${encodeURIComponent(organization)}${rest}`;

interface Person { id: string; name: string; grants: { id: string; role: string; organization: string }[] }

describe('people over HTTP', () => {
  let server: TestServer;
  let password: string;
  let admin: TestBrowser;
  beforeAll(async () => {
    server = await openTestServer();
    password = (await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007'))[0]?.password ?? '';
    await server.ledger.get(Organizations).add(atTheServer, { name: '云泽县水务局', parent: null, kind: 'bureau' });
    admin = await signedIn('demo-admin');
  }, 120_000);
  afterAll(() => server.close());

  async function signedIn(name: string): Promise<TestBrowser> {
    const browser = new TestBrowser(server.address);
    expect((await browser.signIn(name, password)).status).toBe(200);
    return browser;
  }

  it('are added, given roles and taken them away, within one\'s reach', async () => {
    expect((await admin.ask('POST', '/organizations', { name: '北站', parent: BUREAU, kind: 'station' })).status).toBe(201);
    const { body: { person } } = await admin.ask<{ person: Person }>('POST', at('北站', '/people'), { name: 'head02', displayName: '孙丽' });
    const granted = await admin.ask<Person>('POST', at(BUREAU, `/people/${person.id}/grants`), { role: 'head', organization: '北站', section: 'field' });
    expect(granted.body.grants).toMatchObject([{ role: 'head', organization: '北站', section: 'field' }]);
    expect(await admin.ask('POST', at(BUREAU, `/people/${person.id}/grants`), { role: 'clerk', organization: '云泽县水务局' })).toMatchObject({ status: 404 });
    expect(await admin.ask('POST', at(BUREAU, `/people/${person.id}/grants`), { role: 'inspector' })).toMatchObject({ status: 422, body: { code: 'grant-unfit' } });
    const revoked = await admin.ask<Person>('DELETE', at(BUREAU, `/people/${person.id}/grants/${granted.body.grants[0]?.id ?? ''}`));
    expect(revoked.body.grants).toEqual([]);
    const me = (await admin.ask<{ people: Person[] }>('GET', at(BUREAU, '/people'))).body.people.find(({ name }) => name === 'demo-admin');
    expect(await admin.ask('POST', at(BUREAU, `/people/${me?.id ?? ''}/grants`), { role: 'leader' })).toMatchObject({ status: 403, body: { code: 'own-account' } });
  });

  it('of the whole installation are looked after by whoever looks after all of it', async () => {
    const { password: first } = await server.ledger.get(People).add(atTheServer, { name: 'root', displayName: '总管', language: 'zh', organization: EVERYWHERE }, [{ role: 'administrator', organization: EVERYWHERE }]);
    const root = new TestBrowser(server.address);
    await root.signIn('root', first);
    await root.changePassword(first, 'reed heron otter 42');
    const { body: { people } } = await root.ask<{ people: Person[] }>('GET', at('*', '/people'));
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['root', 'demo-clerk', 'W007']));
    expect((await root.ask('POST', at('*', '/people'), { name: 'root2', displayName: '副总管', grants: [{ role: 'administrator' }] })).status).toBe(201);
    expect((await root.ask('POST', '/organizations', { name: '另一县', parent: null, kind: 'county' })).status).toBe(201);
    expect((await root.ask<{ organizations: object[] }>('GET', '/organizations')).body.organizations).toContainEqual(expect.objectContaining({ name: '另一县', parent: null, kind: 'county' }));
    expect((await admin.ask('POST', '/organizations', { name: '第三县', parent: null, kind: 'county' })).status).toBe(404);
  });

  it('look the same to others whether they are foreign or unknown', async () => {
    const [foreign, unknown] = await Promise.all(['云泽县水务局', '没有的局', '*'].map((name) => admin.ask('GET', at(name, '/people'))));
    expect(foreign?.status).toBe(404);
    expect(unknown?.text).toBe(foreign?.text);
    expect((await (await signedIn('demo-clerk')).ask('GET', at(BUREAU, '/people'))).status).toBe(403);
    expect((await new TestBrowser(server.address).ask('GET', at(BUREAU, '/people'))).status).toBe(401);
  });

  it('give other systems tokens that end when revoked, and that make no others', async () => {
    const leader = await signedIn('demo-leader');
    const { body: token, status } = await leader.ask<{ id: string; secret: string }>('POST', '/tokens', { label: '县平台', scopes: ['people.read'], days: 30 });
    expect(status).toBe(201);
    const system = new TestBrowser(server.address);
    const bearer = { Authorization: `Bearer ${token.secret}`, Origin: undefined };
    expect((await system.ask('GET', at(BUREAU, '/people'), undefined, bearer)).status).toBe(200);
    expect((await system.ask('GET', at(BUREAU, '/logs/access'), undefined, bearer)).status).toBe(403); // the leader's, but out of scope
    expect(await system.ask('POST', '/tokens', { label: '另一个', scopes: ['people.read'], days: 1 }, bearer)).toMatchObject({ status: 403, body: { code: 'session-needed' } });
    expect((await leader.ask('DELETE', `/tokens/${token.id}`)).status).toBe(204);
    expect(await system.ask('GET', at(BUREAU, '/people'), undefined, bearer)).toMatchObject({ status: 401, body: { code: 'token-invalid' } });
    expect((await leader.ask('GET', '/tokens')).text).not.toContain(token.secret);
  });

  it('leave their traces: who looked at people, and who asked for what was not theirs', async () => {
    const leader = await signedIn('demo-leader');
    await leader.ask('GET', at(BUREAU, '/people'));
    await (await signedIn('demo-inspector')).ask('GET', at('云泽县水务局', '/people'));
    const access = await admin.ask<{ lines: object[]; next: string }>('GET', at(BUREAU, '/logs/access?limit=1'));
    expect(access.body).toMatchObject({ lines: [{ name: 'demo-leader', roles: ['leader'], what: 'people.read', organization: BUREAU, subject: `/api/v1/organizations/${BUREAU}/people` }] });
    expect(access.body.next).toBeDefined();
    const security = await admin.ask<{ lines: object[] }>('GET', at(BUREAU, '/logs/security?limit=2'));
    expect(security.body.lines).toMatchObject([{ kind: 'forbidden', name: 'demo-inspector', detail: { act: 'people.read' } }, { kind: 'signedIn', name: 'demo-inspector' }]);
  });
});
