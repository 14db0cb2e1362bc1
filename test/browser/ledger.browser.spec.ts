import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { overhang, seriousFindings, show } from './support/look.js';
import { openWorkbench, type Workbench } from './support/workbench.js';

describeInBrowser('the ledger', () => {
  let workbench: Workbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    page = await workbench.signIn('demo-head');
  }, 180_000);
  afterAll(async () => { await workbench.close(); });

  const rows = (): ReturnType<Page['locator']> => page.locator('.ledger-table tbody tr:not([aria-hidden])');
  const search = (): URLSearchParams => new URL(page.url()).searchParams;
  const total = async (words: RegExp): Promise<void> => { await page.getByText(words).first().waitFor(); };

  it('counts its lines, and those struck out', async () => {
    await show(page, workbench.at('ledger'));
    await total(/^共 1,772 条，作废 9 条，重复 13 条$/);
    expect(await rows().count()).toBeLessThan(80);
  });

  it('keeps its filter in the address, and the way back leads through what was asked before', async () => {
    await show(page, workbench.at('ledger'));
    await page.getByRole('combobox', { name: '月份' }).click();
    await page.getByTitle('3月', { exact: true }).click();
    await page.waitForURL(/month=3/);
    await page.getByRole('searchbox').fill('行政处罚法');
    await page.waitForURL(/q=/);
    expect([...search().entries()]).toEqual([['month', '3'], ['q', '行政处罚法']]);
    await page.goBack();
    await page.waitForURL((url) => url.search === '?month=3');
    await page.waitForFunction((box) => (box as HTMLInputElement).value === '', await page.getByRole('searchbox').elementHandle());
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    await total(/^共 1,772 条/);
  });

  it('shows struck-out lines with the reason, and the fields of a type where only one is shown', async () => {
    await show(page, workbench.at('ledger') + '?flag=void&type=PatrolCompleted');
    await total(/^共 5 条/);
    expect(await page.locator('.ledger-table th').allInnerTexts()).toEqual(expect.arrayContaining(['管护员', '乡镇', '里程公里']));
    expect(await rows().first().getAttribute('class')).toBe('struck');
    expect(await rows().first().getAttribute('title')).not.toBeNull();
  });

  it('keeps the columns that were chosen', async () => {
    await show(page, workbench.at('ledger'));
    await page.getByRole('button', { name: '列', exact: false }).last().click();
    await page.getByRole('checkbox', { name: '录入时间' }).check();
    await page.keyboard.press('Escape');
    await page.locator('.ledger-table th', { hasText: '录入时间' }).waitFor();
    await page.reload();
    await page.locator('.ledger-table th', { hasText: '录入时间' }).waitFor();
  });

  it('opens a record beside the list, and the way back closes it', async () => {
    await show(page, workbench.at('ledger') + '?q=BASE-00023');
    await rows().first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('漏计2名下沉干部').waitFor();
    expect(search().get('open')).toBe('BASE-00023');
    await page.goBack();
    await drawer.waitFor({ state: 'hidden' });
  });

  it('confirms what is ticked and tells of each that could not be', async () => {
    await show(page, workbench.at('ledger') + '?q=BASE-00024');
    await rows().first().getByRole('checkbox').check();
    await page.getByRole('button', { name: '审核通过（1）' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/已审核通过 [01] 条/).waitFor();
    expect(await dialog.innerText()).toContain('已审核通过 1 条');
    await dialog.getByRole('button', { name: '知道了' }).click();
    await rows().first().getByText('已审核').waitFor();
    await page.getByRole('checkbox', { name: '选择 BASE-00024' }).check();
    await page.getByRole('button', { name: '审核通过（1）' }).click();
    await dialog.getByText('未通过 1 条').waitFor();
  });

  it('is taken away as a file', async () => {
    await show(page, workbench.at('ledger') + '?type=StudySessionHeld');
    await page.getByRole('button', { name: '导出' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'JSON Lines' }).click()]);
    expect(file.suggestedFilename()).toBe('云泽县湿地局-2022.jsonl');
  });

  it('goes on paper with a title, all lines and room for a stamp', async () => {
    await show(page, workbench.at('ledger') + '?type=PatrolCompleted&print=1');
    await page.waitForFunction(() => document.querySelectorAll('.ledger-print tbody tr').length === 1406);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('云泽县湿地局2022年履职台账');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('单位盖章').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is made of cards on a phone, and hinders nobody', async () => {
    const phone = await workbench.signIn('demo-clerk', { viewport: { width: 320, height: 640 } });
    await show(phone, workbench.at('ledger'));
    await phone.locator('.ledger-cards li').first().waitFor();
    expect(await overhang(phone)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(phone)).toEqual([]);
    await show(page, workbench.at('ledger'));
    expect(await seriousFindings(page)).toEqual([]);
    await phone.context().close();
  });
});
