import { FirstAccounts } from '@app/access';
import { TestBrowser } from '../support/test-browser.js';
import { openTestProvider, type TestProvider } from '../support/test-provider.js';
import { openTestServer, type TestServer } from '../support/test-server.js';

const PUBLIC_URL = 'http://127.0.0.1:8710';

describe('sign-in at another provider over HTTP', () => {
  let provider: TestProvider;
  let server: TestServer;
  beforeAll(async () => {
    provider = await openTestProvider(`${PUBLIC_URL}/api/v1/session/oidc/callback`);
    server = await openTestServer({ provider: { ...provider.settings, publicUrl: PUBLIC_URL } });
    await server.ledger.get(FirstAccounts).demoAccounts('云泽县湿地局', 'W007');
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await provider.close();
  });

  it('sends the browser there and back, and lets it in', async () => {
    const browser = new TestBrowser(server.address);
    const sent = await browser.ask('GET', '/session/oidc');
    expect(sent.status).toBe(303);
    expect(sent.headers.getSetCookie()).toEqual([expect.stringMatching(/^duty_oidc=.*HttpOnly; SameSite=Lax$/)]);
    const query = await provider.signInAs('demo-leader', sent.headers.get('location') ?? '');
    const back = await browser.ask('GET', `/session/oidc/callback${query}`, undefined, { 'Sec-Fetch-Site': 'cross-site', 'Origin': undefined });
    expect(back).toMatchObject({ status: 200, text: expect.stringContaining('url=/') as string });
    expect((await browser.ask('GET', '/session')).body).toMatchObject({ name: 'demo-leader' });
    expect(browser.cookies.has('duty_oidc')).toBe(false);
  });

  it('lets no answer in that this browser did not ask for', async () => {
    const other = await new TestBrowser(server.address).ask('GET', '/session/oidc');
    const query = await provider.signInAs('demo-leader', other.headers.get('location') ?? '');
    const browser = new TestBrowser(server.address);
    await browser.ask('GET', '/session/oidc');
    expect(await browser.ask('GET', `/session/oidc/callback${query}`)).toMatchObject({ status: 401, body: { code: 'sign-in-refused' } });
    expect(browser.cookies.has('duty_session')).toBe(false);
  });
});
