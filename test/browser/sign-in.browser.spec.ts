import { describeInBrowser } from './support/chromium.js';
import { openWorkbench, type Workbench } from './support/workbench.js';

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
