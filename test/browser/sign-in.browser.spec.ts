import { FirstAccounts, SecondFactor } from '@app/access';
import { Secret, TOTP } from 'otpauth';
import { serve } from '../../apps/server/src/serve.js';
import { SETTINGS } from '../support/test-server.js';
import { describeInBrowser } from './support/chromium.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

describeInBrowser('signing in', () => {
  let workbench: Workbench;
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  it('leads to the latest open year of one\'s own organisation', async () => {
    const page = await workbench.signIn('demo-clerk');
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe('/云泽县湿地局/2022/today');
  });

  it('says what is wrong with a password, and stays', async () => {
    const page = await workbench.browser.newPage({ baseURL: workbench.server.address });
    await page.goto('/');
    await page.locator('#name').fill('demo-clerk');
    await page.locator('#password').fill('wrong');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toMatch(/用户名或密码/);
  });

  it('speaks English before anybody has signed in, and names no account', async () => {
    const page = await workbench.browser.newPage({ baseURL: workbench.server.address });
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Warden' }).count()).toBe(0); // see the demonstration below
  });

  it('asks for the code of whoever has an authenticator, once it is needed', async () => {
    const page = await workbench.signIn('demo-office');
    const account = await page.evaluate(async () => (await (await fetch('/api/v1/session')).json() as { account: string }).account);
    const factor = workbench.server.ledger.get(SecondFactor);
    const { secret } = await factor.enrol(account);
    const code = (ahead: number): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead });
    await factor.confirm(account, code(0));
    await page.context().clearCookies();
    await page.goto('/');
    await page.locator('#name').fill('demo-office');
    await page.locator('#password').fill('wetland-duty-demo');
    await page.keyboard.press('Enter');
    await page.locator('#code').fill(code(30_000)); // that of before was used
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/\d{4}\//);
  });

  it('lets in by one click where everybody knows the accounts', async () => {
    const { ledger } = workbench.server;
    const demo = await serve(ledger.app, SETTINGS, await ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007'));
    const page = await workbench.browser.newPage({ baseURL: demo.address });
    await page.goto('/');
    await page.getByRole('button', { name: '管护员' }).click();
    await page.waitForURL(/\/\d{4}\//);
    await demo.close();
  });

  it('loads nothing from elsewhere', async () => {
    const page = await workbench.signIn('demo-head');
    const elsewhere: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(workbench.server.address)) elsewhere.push(request.url()); });
    for (const path of ['today', 'ledger', 'report', 'indicators', 'replay', 'settings']) {
      await page.goto(workbench.at(path));
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(elsewhere).toEqual([]);
  });
});
