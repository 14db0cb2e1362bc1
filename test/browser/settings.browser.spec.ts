import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { show } from './support/look.js';
import { openWorkbench, type Workbench } from './support/workbench.js';

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
    await other.getByText('首次登录，请先改密码').waitFor();
    await other.locator('#present').fill(secret.trim());
    for (const field of ['#next', '#again']) await other.locator(field).fill('kulan-marsh-2026');
    await other.getByRole('button', { name: '改好并进入' }).click();
    await other.waitForURL(/\/\d{4}\//);
  });

  it('switches the language at once and keeps it', async () => {
    const page = await workbench.signIn('demo-leader');
    await show(page, workbench.at('settings/account'));
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
  });
});
