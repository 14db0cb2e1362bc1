import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/chromium.js';
import { overhang, seriousFindings, show } from './support/look.js';
import { opened } from '../support/entries.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

/** The desk takes what happened today, in a year that is open. */
const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const YEAR = Number(TODAY.slice(0, 4));
const HEADS = '发生日期,范围,形式,学习内容,应到,实到,迟录原因\n';
const SOUND = `${TODAY.replaceAll('-', '.')},集体,专题学法,湿地保护法,14,１２,\n`;

describeInBrowser('importing a table', () => {
  let workbench: Workbench;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.server.ledger.import([{ ...opened(YEAR), organization: BUREAU }]);
    folder = await mkdtemp(join(tmpdir(), 'duty-import-'));
    page = await workbench.signIn('demo-clerk');
  }, 180_000);
  afterAll(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });
  const choose = async (path: string): Promise<void> => {
    await show(page, workbench.at('import'));
    await page.locator('input[type=file]').setInputFiles(path);
  };

  it('names the cells of a faulty one, gives a marked copy back, and takes its repaired copy once', async () => {
    const faulty = join(folder, '集体学法.csv');
    await writeFile(faulty, `${HEADS}${SOUND}${TODAY.slice(0, 7)}-32,集体,一月一法,民法典,14,十二,\n`);
    await choose(faulty);
    await page.getByRole('alert').filter({ hasText: '2 处要改' }).waitFor();
    expect(await page.getByRole('row').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/集体学法 A3.*发生日期/s), expect.stringMatching(/集体学法 F3.*实到/s)]));
    expect(await seriousFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载标出问题的副本' }).click();
    const marked = join(folder, '改好.xlsx');
    await (await download).saveAs(marked);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(marked);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet.getCell('H3').text).toContain('发生日期');
    sheet.getCell('A3').value = TODAY;
    sheet.getCell('F3').value = 12;
    await workbook.xlsx.writeFile(marked);
    await choose(marked);
    await page.getByRole('button', { name: '导入 2 条' }).click();
    await page.getByText('已写入 2 条').waitFor();
    await choose(marked);
    await page.getByText('全部已在台账中').waitFor();
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await show(page, workbench.at('import'));
    expect(await overhang(page)).toBe(0);
  });
});
