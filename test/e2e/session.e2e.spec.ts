import { FirstAccounts } from '@app/access';
import { TestBrowser } from '../support/test-browser.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const BUREAU = '云泽县湿地局';
const PEOPLE = `/organizations/${encodeURIComponent(BUREAU)}/people`;

describe('sessions over HTTP', () => {
  let server: TestServer;
  let password: string;
  beforeAll(async () => {
    server = await openTestServer();
    password = (await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007'))[0]?.password ?? '';
  }, 120_000);
  afterAll(() => server.close());

  const browser = (): TestBrowser => new TestBrowser(server.address);
  async function signedIn(name: string): Promise<TestBrowser> {
    const one = browser();
    expect((await one.signIn(name, password)).status).toBe(200);
    return one;
  }

  it('begin under a cookie that no script and no other site gets, and end when asked to', async () => {
    const clerk = browser();
    const answer = await clerk.signIn('demo-clerk', password);
    expect(answer.body).toMatchObject({ name: 'demo-clerk', grants: [{ role: 'clerk', organization: BUREAU }], passwordChangeDue: false });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^duty_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await clerk.ask('GET', '/session')).body['csrf']).toBe(clerk.csrf);

    const kept = clerk.cookies.get('duty_session') ?? '';
    expect((await clerk.ask('DELETE', '/session')).status).toBe(204);
    clerk.cookies.set('duty_session', kept);
    expect((await clerk.ask('GET', '/session')).status).toBe(401);
  });

  it('are never those that somebody else has chosen for the browser', async () => {
    const victim = browser();
    victim.cookies.set('duty_session', 'A'.repeat(43));
    await victim.signIn('demo-clerk', password);
    expect(victim.cookies.get('duty_session')).not.toBe('A'.repeat(43));

    const attacker = await signedIn('demo-head');
    const fixed = attacker.cookies.get('duty_session') ?? '';
    const lured = browser();
    lured.cookies.set('duty_session', fixed);
    await lured.signIn('demo-clerk', password);
    expect((await attacker.ask('GET', '/session')).status).toBe(401); // and the attacker's own has ended
  });

  it('serve no request that another site had the browser make', async () => {
    const admin = await signedIn('demo-admin');
    const add = (headers: Record<string, string | undefined>): Promise<number> =>
      admin.ask('POST', PEOPLE, { name: 'planted', displayName: '某人' }, headers).then(({ status }) => status);
    expect(await add({ 'X-CSRF-Token': undefined })).toBe(403);
    expect(await add({ 'X-CSRF-Token': 'x'.repeat(43) })).toBe(403);
    expect(await add({ 'X-CSRF-Token': (await signedIn('demo-head')).csrf })).toBe(403);
    expect(await add({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await add({ 'Sec-Fetch-Site': undefined, 'Origin': 'https://elsewhere.example' })).toBe(403);
    expect((await browser().ask('POST', '/session', { name: 'demo-head', password }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await admin.ask('GET', PEOPLE)).body['people']).not.toContainEqual(expect.objectContaining({ name: 'planted' }));
  });

  it('cannot be had by guessing, nor kept from somebody by failing in their name', async () => {
    const owner = await signedIn('demo-leader');
    const guesser = browser();
    const outcomes: number[] = [];
    for (let tries = 0; tries < 6; tries++) outcomes.push((await guesser.signIn('demo-leader', `guess number ${String(tries)}`)).status);
    expect(outcomes).toEqual([401, 401, 401, 401, 401, 429]);
    const slowed = await guesser.signIn('demo-leader', password);
    expect(slowed).toMatchObject({ status: 429, body: { code: 'slow-down' } });
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await owner.ask('DELETE', '/session')).status).toBe(204);
    expect((await owner.signIn('demo-leader', password)).status).toBe(200); // from the same address, on a device that is known
  });

  it('tell nobody whether a name exists', async () => {
    const [unknown, mistaken] = await Promise.all(['nobody-at-all', 'demo-office'].map((name) => browser().signIn(name, 'some wrong password')));
    expect(unknown?.status).toBe(401);
    expect(mistaken?.text).toBe(unknown?.text);
  });

  it('end by themselves', async () => {
    const head = await signedIn('demo-head');
    server.pass(2 * 3600 + 60);
    expect((await head.ask('GET', '/session')).status).toBe(401);
  });

  it('allow nothing but a change of password while somebody else knows it', async () => {
    const admin = await signedIn('demo-admin');
    const { body: { person, password: first } } = await admin.ask<{ person: { id: string }; password: string }>('POST', PEOPLE, { name: 'newcomer', displayName: '赵敏', grants: [{ role: 'leader' }] });
    const newcomer = browser();
    expect((await newcomer.signIn('newcomer', first)).body).toMatchObject({ passwordChangeDue: true, grants: [] });
    expect(await newcomer.ask('GET', PEOPLE)).toMatchObject({ status: 403, body: { code: 'password-change-due' } });
    const other = browser();
    await other.signIn('newcomer', first);
    expect(await newcomer.changePassword(first, '1234567890')).toMatchObject({ status: 422, body: { code: 'password-unfit' } });
    const changed = await newcomer.changePassword(first, 'reed heron otter 42');
    expect(changed.body).toMatchObject({ passwordChangeDue: false, grants: [{ role: 'leader' }] });
    expect((await newcomer.ask('GET', PEOPLE)).status).toBe(200);
    expect((await other.ask('GET', '/session')).status).toBe(401);
    expect((await admin.ask('PATCH', `${PEOPLE}/${person.id}`, { disabled: true })).body['disabled']).toBe(true);
    expect((await newcomer.ask('GET', '/session')).status).toBe(401);
  });
});
