import { OpenYear } from '@app/ledger';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { atTheServer } from '../support/actors.js';
import { describeInBrowser } from './support/chromium.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

const YEAR = new Date().getFullYear();
/** A picture of its own: the same one twice would be asked about. */
const photo = async (name: string, width: number) => ({ name, mimeType: 'image/png', buffer: await sharp({ create: { width, height: 40, channels: 3, background: '#1f6f54' } }).png().toBuffer() });

/** Counts what a person does with hand and finger. */
class Hand {
  clicks = 0;
  keys = 0;
  constructor(private readonly page: Page) {}
  async click(name: string): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole('button', { name }).first().click();
  }
  async type(label: string, text: string): Promise<void> {
    this.clicks += 1;
    this.keys += text.length;
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }
  async choose(label: string, option: string): Promise<void> {
    this.clicks += 2;
    await this.page.getByLabel(label, { exact: true }).click();
    await this.page.locator('.ant-select-item-option', { hasText: option }).click();
  }
}

describeInBrowser('recording', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const data = { year: YEAR, indicatorSet: '考核指标', leader: '王某' };
    await workbench.server.ledger.execute(new OpenYear(atTheServer, { id: '', organization: BUREAU, occurredOn: `${String(YEAR)}-01-02`, data, evidence: [] }));
  }, 180_000);
  afterAll(async () => { await workbench.close(); });
  const heldOf = async (page: Page, type: string): Promise<{ data: Record<string, unknown>; evidence: string[] }[]> => page.evaluate(async ({ organization, type: wanted, year }) => {
    const answer = await fetch(`/api/v1/organizations/${encodeURIComponent(organization)}/records?year=${String(year)}&type=${wanted}`);
    return (await answer.json() as { records: { data: Record<string, unknown>; evidence: string[] }[] }).records;
  }, { organization: BUREAU, type, year: YEAR });

  it('takes a study session in a few clicks, and says at its field what is wrong', async () => {
    const page = await workbench.signIn('demo-clerk');
    const hand = new Hand(page);
    await page.goto(workbench.at('record', YEAR));
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('jtxf'); // initials of 集体学法
    hand.keys += 5;
    await page.waitForFunction(() => document.querySelectorAll('.type-list a').length === 1);
    await page.keyboard.press('Enter');
    await page.getByLabel('范围', { exact: true }).waitFor();
    await hand.choose('范围', '集体');
    await hand.type('形式', '一月一法');
    hand.clicks += 1;
    await page.getByLabel('学习内容', { exact: true }).click();
    await page.keyboard.type('民法典');
    await page.keyboard.press('Enter');
    hand.keys += 4;
    await hand.type('应到', '14');
    await hand.type('实到', '15');
    await page.getByText('不得大于应到').or(page.locator('.ant-form-item-explain-error')).first().waitFor();
    await hand.type('实到', '13');
    await page.locator('.ant-form-item-explain-error').waitFor({ state: 'detached' });
    hand.clicks += 1;
    await page.locator('.ant-upload-drag input[type=file]').setInputFiles([await photo('一月一法.png', 30)]);
    await hand.click('保存');
    await page.waitForURL(/\/records\//);
    expect(await heldOf(page, 'StudySessionHeld')).toMatchObject([{ data: { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 13 }, evidence: ['照片'] }]);
    // At two seconds a click and one a key this is well under two minutes.
    expect(hand.clicks * 2 + hand.keys).toBeLessThan(60);
  });

  it('keeps what was typed when the page is closed', async () => {
    const page = await workbench.signIn('demo-clerk');
    await page.goto(workbench.at('record/StudySessionHeld', YEAR));
    await page.getByLabel('主持人', { exact: true }).fill('李某');
    await page.goto(workbench.at('today', YEAR));
    await page.goto(workbench.at('record/StudySessionHeld', YEAR));
    expect(await page.getByLabel('主持人', { exact: true }).inputValue()).toBe('李某');
  });

  it('takes a patrol on a phone without a signal, photos too, and sends it once when there is one', async () => {
    const page = await workbench.signIn('W007', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    await page.goto(workbench.at('record/PatrolCompleted', YEAR));
    await page.getByLabel('管护员', { exact: true }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.getByLabel('管护员', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.reload(); // closed and opened again, outdoors
    const hand = new Hand(page);
    await hand.click('开始巡查');
    await hand.click('结束巡查');
    await hand.choose('类别', '日常');
    hand.clicks += 2;
    await page.locator('.ant-upload input[type=file]').first().setInputFiles([await photo('1.png', 40), await photo('2.png', 50)]);
    expect(hand.clicks * 2 + hand.keys).toBeLessThan(30);
    await hand.click('保存');
    await page.getByText('1 条待发送').waitFor();
    await page.reload();
    await page.getByText('1 条待发送').waitFor();
    expect(hand.keys).toBe(0);
    await page.context().setOffline(false);
    await page.locator('.ant-alert-banner').waitFor({ state: 'detached', timeout: 40_000 });
    const held = await heldOf(page, 'PatrolCompleted');
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ data: { wardenId: 'W007', kind: 'routine', photos: 2 }, evidence: ['水印照片'] });
  });
});
