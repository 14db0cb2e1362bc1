import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { overhang, seriousFindings, show } from './support/look.js';
import { openWorkbench, type Workbench } from './support/workbench.js';

const TABS = ['account', 'tokens', 'people', 'organizations', 'years', 'sets', 'logs', 'health'];

describeInBrowser('settings', () => {
  let workbench: Workbench;
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  it('adds a person, who signs in with the password shown once and has to change it', async () => {
    const page = await workbench.signIn('demo-admin');
    await show(page, workbench.at('settings/people'));
    await page.getByRole('button', { name: '添加人员' }).click();
    await page.getByLabel('姓名').fill('王新');
    await page.getByLabel('用户名').fill('wangxin');
    await page.getByRole('dialog').getByRole('button', { name: '添加', exact: true }).click();
    const secret = await page.getByTestId('secret').innerText();
    await page.getByRole('button', { name: '已记下' }).click();
    await page.getByRole('cell', { name: '王新', exact: true }).waitFor();
    const other: Page = await workbench.browser.newPage({ baseURL: workbench.server.address });
    await other.goto('/');
    await other.locator('#name').fill('wangxin');
    await other.locator('#password').fill(secret.trim());
    await other.keyboard.press('Enter');
    await other.getByText('新密码').first().waitFor();
  });

  it('switches the language at once and keeps it', async () => {
    const page = await workbench.signIn('demo-leader');
    await show(page, workbench.at('settings/account'));
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  it.each([['demo-admin', 1280], ['demo-leader', 320]] as const)('hinders nobody in any section (%s, %s wide)', async (account, width) => {
    const page = await workbench.signIn(account, { viewport: { width, height: 800 } });
    for (const tab of TABS) {
      await show(page, workbench.at(`settings/${tab}`));
      expect([tab, await seriousFindings(page), await overhang(page)]).toEqual([tab, [], 0]);
    }
  });
});
