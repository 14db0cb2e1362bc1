import type { Page } from 'playwright-core';
import { opened, session } from '../support/entries.js';
import { describeInBrowser } from './support/chromium.js';
import { seriousFindings, show } from './support/look.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

/** A picture of one pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
/** A study session in a year that is closed: what is said of it waits for a second person. */
const RECORD = 'records/BASE-00024';

describeInBrowser('a record', () => {
  let workbench: Workbench;
  let clerk: Page;
  let leader: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    clerk = await workbench.signIn('demo-clerk');
    leader = await workbench.signIn('demo-leader');
  }, 180_000);
  afterAll(async () => { await workbench.close(); });

  it('leads from its figure to itself and back', async () => {
    await show(leader, workbench.at(RECORD));
    const figure = leader.getByRole('link', { name: '集体学法次数' });
    expect(await figure.getAttribute('href')).toMatch(/\/2022\/figures\/study\.sessions$/);
    await figure.click();
    await leader.getByRole('link', { name: /^集体学法 / }).first().click();
    await leader.waitForURL(/\/records\//);
    await leader.getByRole('heading', { level: 1, name: /^集体学法/ }).waitFor();
  });

  it('is corrected with what changes and why; in a closed year the correction waits, and a second person approves it', async () => {
    await show(clerk, workbench.at(RECORD));
    const before = Number((await clerk.locator('.record-fields dd').allInnerTexts()).find((text) => text.endsWith('人'))?.replace(/\D/g, ''));
    await clerk.getByRole('button', { name: '更正' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByLabel('应到').fill(String(before + 1));
    await dialog.getByText('将更正为').waitFor();
    await dialog.getByLabel('更正的原因').fill('漏计一名借调人员');
    await dialog.getByRole('button', { name: '更正' }).click();
    await clerk.getByText('已提出申请，由另一人批准后生效').waitFor();
    await clerk.getByText('须由另一人批准后才生效。').waitFor();

    await show(leader, workbench.at(RECORD));
    await leader.getByRole('button', { name: '批准', exact: true }).click();
    await leader.locator('.record-fields dd', { hasText: `${String(before + 1)} 人` }).waitFor();
    await leader.getByText('原因：漏计一名借调人员').first().waitFor();
  });

  it('is not corrected over what somebody else has changed', async () => {
    await show(clerk, workbench.at('records/BASE-00025'));
    await clerk.getByRole('button', { name: '更正' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByLabel('主持人').fill('王某某');
    await dialog.getByLabel('更正的原因').fill('主持人记错了');
    await show(leader, workbench.at('records/BASE-00025'));
    await leader.getByRole('button', { name: '审核通过' }).click();
    await leader.getByText('已审核', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: '更正' }).click();
    await dialog.getByText(/他人改过/).waitFor();
  });

  it('is voided by two, and stays to be seen', async () => {
    await show(clerk, workbench.at('records/BASE-00026'));
    await clerk.getByRole('button', { name: '更多' }).click();
    await clerk.getByRole('menuitem', { name: '作废' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByText(/由另一人批准才生效/).waitFor();
    await dialog.getByRole('textbox').fill('不是本单位组织的活动');
    await dialog.getByRole('button', { name: '作废' }).click();
    await clerk.getByText('须由另一人批准后才生效。').waitFor();
    await show(leader, workbench.at('records/BASE-00026'));
    await leader.getByRole('button', { name: '批准', exact: true }).click();
    await leader.getByText('已作废，不再计数').waitFor();
    await leader.getByText('已划去，不计入任何数字。').waitFor();
  });

  it('gets a photo, which opens, and a second person verifies it', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString();
    const year = Number(today.slice(0, 4));
    const said = { organization: BUREAU, occurredOn: today.slice(0, 10), recordedAt: `${today.slice(0, 19)}+08:00` };
    await workbench.server.ledger.import([{ ...opened(year), organization: BUREAU }, session({ ...said, id: 'NOW-1' })]);
    await show(clerk, workbench.at('records/NOW-1', year));
    await clerk.locator('input[type=file]').setInputFiles({ name: '会场.png', mimeType: 'image/png', buffer: PIXEL });
    const file = clerk.locator('.record-file', { hasText: '会场.png' });
    await file.getByText('待核').waitFor();
    await clerk.waitForFunction(() => (document.querySelector<HTMLImageElement>('.record-picture img')?.naturalWidth ?? 0) > 0);
    await file.locator('.ant-image').click();
    await clerk.locator('.ant-image-preview img').waitFor();
    await clerk.keyboard.press('Escape');
    expect(await file.getByRole('button', { name: '核过' }).count()).toBe(0);
    await show(leader, workbench.at('records/NOW-1', year));
    await leader.locator('.record-file', { hasText: '会场.png' }).getByRole('button', { name: '核过' }).click();
    await leader.locator('.record-file', { hasText: '会场.png' }).getByText('已核').waitFor();
  });

  it('of a closed year takes evidence from the leader only, and says so', async () => {
    await show(clerk, workbench.at(RECORD));
    await clerk.locator('input[type=file]').setInputFiles({ name: '会场.png', mimeType: 'image/png', buffer: PIXEL });
    await clerk.getByRole('alert').getByText(/已关账，须由主要负责人办理/).waitFor();
  });

  it('hinders nobody', async () => {
    await show(leader, workbench.at(RECORD));
    expect(await seriousFindings(leader)).toEqual([]);
  });
});
