import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { openWorkbench, type Workbench } from './support/workbench.js';

describeInBrowser('report, replay and indicators', () => {
  let workbench: Workbench;
  let inspector: Page;
  let clerk: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    inspector = await workbench.signIn('demo-inspector');
    clerk = await workbench.signIn('demo-clerk');
  }, 180_000);
  afterAll(async () => { await workbench.close(); });

  const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
  const cells = async (page: Page, name: string): Promise<string[]> => row(page, name).getByRole('cell').allInnerTexts();

  it('opens a figure of the report into its records, those left out with the reason, and one record', async () => {
    await inspector.goto(workbench.at('report'));
    await inspector.getByRole('link', { name: /^1300多（巡查次数/ }).click();
    const panel = inspector.getByRole('dialog');
    await panel.getByText('计入的记录 1,392').waitFor();
    await panel.getByText(/^未计入/).click();
    await panel.getByText(/^已作废：/).first().waitFor();
    await panel.getByRole('link', { name: '巡查' }).first().click();
    await inspector.waitForURL(/\/records\//);
  });

  it('opens the words of a sentence into the records they are drawn from', async () => {
    await inspector.goto(workbench.at('report'));
    await inspector.getByRole('button', { name: /^《中华人民共和国自然保护区条例》.*（查看记录）$/ }).click();
    const panel = inspector.getByRole('dialog');
    await panel.getByRole('link', { name: '集体学法' }).first().waitFor();
    expect(await panel.getByRole('link', { name: '集体学法' }).count()).toBeGreaterThan(3);
  });

  it('shows on demand the sentences that were left out, and why', async () => {
    await inspector.goto(workbench.at('report'));
    await inspector.getByRole('article').first().waitFor();
    expect(await inspector.getByText('细化行政处罚裁量标准').count()).toBe(0);
    await inspector.getByRole('switch', { name: '显示未写入的语句' }).click();
    await inspector.getByText('细化行政处罚裁量标准').waitFor();
    expect(await inspector.getByText('未写入：本年无相关记录').count()).toBeGreaterThan(0);
    expect(await inspector.getByRole('button', { name: /^修改固定表述/ }).count()).toBe(0); // an inspector only reads
  });

  it('puts a standing text in other words, where it stands, and leaves the past as it was', async () => {
    await clerk.goto(workbench.at('report'));
    await clerk.getByRole('button', { name: '修改固定表述 S10' }).click();
    await clerk.getByRole('textbox', { name: '文字' }).fill('坚持集体讨论，重大事项先作合法性审查。');
    await clerk.getByRole('button', { name: '保存为新版本' }).click();
    await clerk.getByText('重大事项先作合法性审查').waitFor();
    await clerk.getByRole('textbox', { name: '文字' }).waitFor({ state: 'detached' });
    await clerk.goto(`${workbench.at('report')}?knownAt=${encodeURIComponent('2023-01-01T00:00:00+08:00')}`);
    await clerk.getByText('坚持民主集中制').waitFor();
    await clerk.goto(`${workbench.at('report', 2023)}?view=beside`);
    await clerk.getByText('与上年文字相同').waitFor();
  });

  it('goes back to 1 January by keyboard, and to now again', async () => {
    await inspector.goto(workbench.at('replay'));
    await row(inspector, '巡查次数').waitFor();
    expect(await cells(inspector, '巡查次数')).toEqual(['巡查次数', '次', '1,387', '1,392', '+5']);
    expect((await cells(inspector, '集体学法次数')).slice(2)).toEqual(['29', '30', '+1']);
    const later = inspector.getByRole('slider', { name: '时刻二' });
    await later.focus();
    while (await later.getAttribute('aria-valuetext') !== '2023-01-01') await inspector.keyboard.press('ArrowLeft');
    await row(inspector, '巡查次数').getByText('1,387').nth(1).waitFor();
    expect(new URL(inspector.url()).searchParams.get('b')).toBe('2023-01-01');
    await later.focus();
    await inspector.keyboard.press('End');
    await row(inspector, '巡查次数').getByText('1,392').waitFor();
    expect(new URL(inspector.url()).searchParams.get('b')).toBeNull();
  });

  it('names the entries that changed a figure, and the sentences that became others', async () => {
    await inspector.goto(`${workbench.at('replay')}?tab=difference`);
    await row(inspector, '集体学法次数').getByRole('button').click();
    await inspector.getByRole('table').last().getByRole('link').first().waitFor();
    await inspector.getByRole('tab', { name: '报告' }).click();
    await inspector.locator('mark').first().waitFor();
    expect(await inspector.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['29', '30']) as unknown);
  });

  it('draws the same sample twice, and lists late entries', async () => {
    const drawn = async (): Promise<string[]> => {
      await inspector.goto(`${workbench.at('replay')}?tab=sample`);
      await inspector.getByRole('textbox', { name: '种子' }).fill('20230101');
      await inspector.getByLabel('抽几条').fill('5');
      await inspector.getByRole('button', { name: '抽取' }).click();
      await inspector.getByText(/计入 1,392 条，抽出 5 条/).waitFor();
      return inspector.locator('.ant-table-row').allInnerTexts();
    };
    const first = await drawn();
    expect(first).toHaveLength(5);
    expect(await drawn()).toEqual(first);
    await inspector.getByRole('tab', { name: '补录' }).click();
    await inspector.getByText(/^补录 \d+ 条/).waitFor();
  });

  it('works out what more would bring, and writes nothing', async () => {
    await clerk.goto(`${workbench.at('indicators')}?on=2022-08-31`);
    const before = await clerk.getByText('67.09').first().innerText();
    await clerk.getByRole('button', { name: '模拟' }).click();
    await clerk.getByRole('button', { name: '推算' }).click();
    const outcome = await clerk.getByText(/^总分 67\.09 → [\d.]+（\+/).innerText();
    expect(outcome).toContain('截至 2022-08-31');
    await clerk.reload();
    expect(await clerk.getByText('67.09').first().innerText()).toBe(before);
  });

  it('opens an indicator into its rule, its course and its records', async () => {
    await clerk.goto(`${workbench.at('indicators')}?on=2022-08-31`);
    await clerk.getByRole('button', { name: '集体学法次数，查看由来' }).click();
    const panel = clerk.getByRole('dialog');
    await panel.getByRole('img', { name: /逐月：2022-01-31/ }).waitFor();
    await panel.getByRole('button', { name: /集体学法次数/ }).click();
    await panel.getByText('计入的记录 19').waitFor();
  });
});
