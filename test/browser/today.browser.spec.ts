import { Organizations } from '@app/access';
import { atTheServer } from '../support/actors.js';
import { opened } from '../support/entries.js';
import { describeInBrowser } from './support/chromium.js';
import { seriousFindings, show } from './support/look.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

describeInBrowser('today', () => {
  let workbench: Workbench;
  beforeAll(async () => { workbench = await openWorkbench(); }, 180_000);
  afterAll(async () => { await workbench.close(); });

  it('shows a head what waits; a number leads to the ledger of just that', async () => {
    const page = await workbench.signIn('demo-head');
    await show(page, workbench.at('today'));
    await page.getByRole('link', { name: /缺佐证/ }).click();
    await page.getByText(/^共 2 条/).waitFor();
    await page.goBack();
    const december = page.getByRole('link', { name: /^集体学法，12月：/ });
    const count = await december.innerText();
    await december.click();
    await page.getByText(`共 ${count} 条`).waitFor();
    expect(await page.locator('.ledger-table tbody tr:not([aria-hidden])').count()).toBe(Number(count));
    expect(new URL(page.url()).search).toBe('?type=StudySessionHeld&month=12&flag=live');
    await page.context().close();
  });

  it('leads a clerk from a gap of the year under way to recording just that; a closed year has none', async () => {
    const page = await workbench.signIn('demo-clerk');
    await show(page, workbench.at('today'));
    expect(await page.getByRole('link', { name: /^记一笔：/ }).count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
    const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
    await workbench.server.ledger.import([{ ...opened(year), organization: BUREAU }]);
    await show(page, workbench.at('today', year));
    await page.getByRole('switch', { name: '显示全部类型' }).click();
    const gap = page.getByRole('link', { name: '记一笔：集体学法，1月' });
    expect(await gap.getAttribute('href')).toMatch(new RegExp(`/${String(year)}/record/StudySessionHeld$`));
    await page.context().close();
  });

  it('gives a warden a big button and the patrols that are the warden\'s own', async () => {
    const page = await workbench.signIn('W007', { viewport: { width: 360, height: 740 } });
    await show(page, workbench.at('today'));
    await page.getByRole('link', { name: '记一次巡查' }).waitFor();
    await page.locator('.ant-statistic', { hasText: '72' }).waitFor();
    expect(new Set(await page.locator('.today-line-text').allInnerTexts().then((texts) => texts.map((text) => text.slice(0, 4))))).toEqual(new Set(['W007']));
    await page.context().close();
  });

  it('tells an inspector of the quality of the records, and nobody else what they may not see', async () => {
    const page = await workbench.signIn('demo-inspector');
    await show(page, workbench.at('today'));
    await page.getByRole('link', { name: /补录/ }).first().click();
    await page.getByText(/^共 \d+ 条/).waitFor();
    expect(await page.getByRole('button', { name: /审核通过/ }).count()).toBe(0);
    await page.context().close();
  });

  it('shows who reaches several organisations all of them, and hides the entry from the others', async () => {
    const page = await workbench.signIn('demo-office');
    await show(page, workbench.at('today'));
    expect(await page.getByRole('menuitem', { name: '下属单位' }).count()).toBe(0);
    await workbench.server.ledger.get(Organizations).add(atTheServer, { name: '北站', parent: BUREAU, kind: 'station' });
    await show(page, workbench.at('county'));
    expect(await page.locator('.county tbody th').allInnerTexts()).toEqual([BUREAU, '北站']);
    await page.locator('.county tbody tr').first().getByText(/已失分 14/).waitFor();
    await page.getByRole('menuitem', { name: '下属单位' }).waitFor();
    await page.getByRole('link', { name: '北站' }).click();
    await page.waitForURL((url) => decodeURIComponent(url.pathname) === '/北站/2022/today');
    await page.context().close();
  });
});
