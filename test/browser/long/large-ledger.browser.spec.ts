import { DataSource } from 'typeorm';
import { entry } from '../../support/entries.js';
import { describeInBrowser } from '../support/chromium.js';
import { show } from '../support/look.js';
import { BUREAU, openWorkbench, type Workbench } from '../support/workbench.js';

const RECORDS = 20_000;
const pad = (number: number): string => String(number).padStart(2, '0');

const patrol = (index: number): string => JSON.stringify(entry('PatrolCompleted', {
  wardenId: `W${String(index % 20).padStart(3, '0')}`, town: '平湖镇', kind: 'routine', start: `${pad(6 + (index % 12))}:${pad(index % 60)}`, minutes: 60 + (index % 90), km: 5, photos: 2, findings: 0,
}, {
  id: `MANY-${String(index)}`, organization: BUREAU, occurredOn: `2022-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`, recordedAt: '2022-12-30T09:00:00+08:00',
  recordedBy: `W${String(index % 20).padStart(3, '0')}`, role: 'warden', evidence: ['水印照片', '轨迹'],
}));

describeInBrowser('a ledger of twenty thousand records', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    expect(await workbench.server.ledger.import(Array.from({ length: RECORDS }, (_, index) => patrol(index)).join('\n'))).toMatchObject({ accepted: RECORDS });
    await workbench.server.ledger.get(DataSource).query('ANALYZE');
  }, 400_000);
  afterAll(async () => { await workbench.close(); });

  it('scrolls to its end with few rows in the page, and is narrowed down at once', async () => {
    const page = await workbench.signIn('demo-head');
    await show(page, workbench.at('ledger'));
    await page.getByText(/^共 21,772 条/).waitFor();
    const gaps = await page.evaluate(async () => {
      const scroll = document.querySelector('.ledger-scroll');
      const table = document.querySelector('.ledger-table');
      if (!scroll || !table) throw new Error('no table');
      const times: number[] = [];
      const begun = performance.now();
      let [last, most] = [begun, 0];
      while (Number(table.getAttribute('aria-rowcount')) <= 21_772) {
        scroll.scrollTop += 1500;
        await new Promise((next) => { requestAnimationFrame(next); });
        const now = performance.now();
        times.push(now - last);
        last = now;
        most = Math.max(most, table.querySelectorAll('tbody tr').length);
      }
      scroll.scrollTop = scroll.scrollHeight;
      times.sort((a, b) => a - b);
      return { most, whole: last - begun, median: times[times.length >> 1] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
    });
    expect(gaps.most).toBeLessThan(100);
    await page.locator('tr[aria-rowindex="21773"]').waitFor();
    const from = Date.now();
    await page.goto(`${workbench.at('ledger')}?person=W004&month=5`);
    await page.getByText(/^共 3\d\d 条/).waitFor();
    process.stderr.write(`ledger of 21,772: read to its end in ${(gaps.whole / 1000).toFixed(1)} s, frame ${gaps.median.toFixed(0)} ms median, ${gaps.p99.toFixed(0)} ms p99; a filtered page from its address ${String(Date.now() - from)} ms\n`);
    await page.context().close();
  }, 300_000);

  it('answers a filter chosen on the page', async () => {
    const page = await workbench.signIn('demo-head');
    await show(page, workbench.at('ledger'));
    const times: number[] = [];
    for (const month of ['3月', '4月', '5月', '6月', '7月']) {
      await page.getByRole('combobox', { name: '月份' }).click();
      const from = Date.now();
      const answer = page.waitForResponse((response) => response.url().includes(`month=${month.slice(0, -1)}`));
      await page.locator(`.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option[title="${month}"]`).click();
      await answer;
      await page.locator('.ledger-scroll[aria-busy="false"]').waitFor();
      times.push(Date.now() - from);
    }
    process.stderr.write(`filter by month: ${times.join(', ')} ms\n`);
    const first = await page.locator('.ledger-table tbody td.figure, .ledger-table tbody td').nth(1).innerText();
    expect(first).toMatch(/^2022-07-/);
    await page.context().close();
  }, 120_000);
});
