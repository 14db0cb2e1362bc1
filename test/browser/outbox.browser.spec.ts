import { OpenYear } from '@app/ledger';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { atTheServer } from '../support/actors.js';
import { describeInBrowser } from './support/chromium.js';
import { fillField } from './support/fill-form.js';
import { BUREAU, openWorkbench, type Workbench } from './support/workbench.js';

const YEAR = new Date().getFullYear();
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
/** What passes through a worker, a test cannot hold up. */
const NO_WORKER: BrowserContextOptions = { ...PHONE, serviceWorkers: 'block' };

/** A sending that fails in the moment the signal comes back is tried again after half a minute. */
const NEXT_SENDING = { timeout: 45_000 };

interface Held {
  id: string;
  recordedBy: string;
  data: Record<string, unknown>;
}

describeInBrowser('entries on their way', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    const data = { year: YEAR, indicatorSet: '考核指标', leader: '王某' };
    await workbench.server.ledger.execute(new OpenYear(atTheServer, { id: '', organization: BUREAU, occurredOn: `${String(YEAR)}-01-02`, data, evidence: [] }));
  }, 180_000);
  afterAll(async () => { await workbench.close(); });

  const api = async <Answer>(page: Page, path: string): Promise<Answer> =>
    await page.evaluate(async (address) => await (await fetch(address)).json() as unknown, `/api/v1/organizations/${encodeURIComponent(BUREAU)}/${path}`) as Answer;
  const patrols = async (page: Page): Promise<Held[]> => (await api<{ records: Held[] }>(page, `records?year=${String(YEAR)}&type=PatrolCompleted`)).records;

  /** A round of today, told apart by its findings; each begins at an hour of its own, or it would be asked about as a repetition. */
  async function patrol(page: Page, findings: number, day?: string): Promise<void> {
    await page.goto(workbench.at('record/PatrolCompleted', YEAR));
    await page.getByRole('button', { name: '开始巡查' }).click();
    await page.getByRole('button', { name: '结束巡查' }).click();
    await page.getByLabel('类别', { exact: true }).click();
    await page.locator('.ant-select-item-option', { hasText: '日常' }).click();
    await page.getByLabel('发现问题', { exact: true }).fill(String(findings));
    await fillField(page, { name: 'start', kind: 'clock', words: null, schema: {} }, `0${String(findings)}:00`);
    if (day === undefined) return;
    await page.getByLabel('日期', { exact: true }).fill(day);
    await page.keyboard.press('Enter');
  }
  const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存', exact: true }).click();
  const nothingWaits = (page: Page): Promise<void> => page.locator('.ant-alert-banner').waitFor({ state: 'detached', ...NEXT_SENDING });
  const withFindings = (held: Held[], findings: number): Held[] => held.filter(({ data }) => data['findings'] === findings);

  it('are there once when the answers to record and photo are lost on the way', async () => {
    const page = await workbench.signIn('W007', NO_WORKER);
    const lost: string[] = [];
    await page.route(/\/(records|evidence)$/, async (route) => {
      const [request, what] = [route.request(), route.request().url().split('/').at(-1) ?? ''];
      if (request.method() !== 'POST' || lost.includes(what)) return route.continue();
      lost.push(what);
      await route.fetch(); // the server has it, and its answer does not arrive
      return route.abort();
    });
    await patrol(page, 1);
    const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1f6f54' } }).png().toBuffer();
    await page.locator('.ant-upload input[type=file]').first().setInputFiles([{ name: '1.png', mimeType: 'image/png', buffer }]);
    await save(page);
    for (const what of ['records', 'evidence']) {
      await page.waitForFunction(() => document.querySelector('.ant-alert-banner button') !== null);
      if (!lost.includes(what)) await sendNow(page);
    }
    await sendNow(page);
    await nothingWaits(page);
    expect(lost).toEqual(['records', 'evidence']);
    const held = withFindings(await patrols(page), 1);
    expect(held).toHaveLength(1);
    expect((await api<{ files: unknown[] }>(page, `records/${held[0]?.id ?? ''}`)).files).toHaveLength(1);
  });

  async function sendNow(page: Page): Promise<void> {
    await page.locator('.ant-alert-banner button').click();
    await page.getByRole('button', { name: '立即发送' }).click();
    await page.locator('.ant-drawer-close').click();
  }

  it('stay with the reason when they are refused, and are mended', async () => {
    const page = await workbench.signIn('W007', NO_WORKER);
    await patrol(page, 2, '2019-05-06');
    await page.context().setOffline(true);
    await save(page);
    await page.getByText('1 条待发送').waitFor();
    await page.context().setOffline(false);
    await page.getByText('1 条未被接受，请查看').waitFor(NEXT_SENDING);
    await page.locator('.ant-alert-banner button').click();
    await page.getByText('2019 年度台账尚未开启').waitFor();
    await page.getByRole('link', { name: '改好再登记' }).click();
    expect(await page.getByLabel('发现问题', { exact: true }).inputValue()).toBe('2');
    await page.getByLabel('日期', { exact: true }).fill(new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }));
    await page.keyboard.press('Enter');
    await save(page);
    await nothingWaits(page);
    expect(withFindings(await patrols(page), 2)).toHaveLength(1);
  }, 120_000);

  it('wait for their own author when the session has ended, and nobody else sends them', async () => {
    const page = await workbench.signIn('W007', NO_WORKER);
    await patrol(page, 3);
    await page.context().setOffline(true);
    await save(page);
    await page.getByText('1 条待发送').waitFor();
    await page.context().clearCookies();
    await page.context().setOffline(false);
    await signIn(page, 'demo-clerk');
    expect(await page.locator('.ant-alert-banner').count()).toBe(0);
    expect(withFindings(await patrols(page), 3)).toEqual([]);
    await page.context().clearCookies();
    await page.reload();
    await signIn(page, 'W007');
    while (withFindings(await patrols(page), 3).length === 0) await page.waitForTimeout(100);
    await nothingWaits(page);
    expect(withFindings(await patrols(page), 3)).toMatchObject([{ recordedBy: 'W007' }]);
  }, 120_000);

  async function signIn(page: Page, account: string): Promise<void> {
    await page.locator('#name').fill(account);
    await page.locator('#password').fill('wetland-duty-demo');
    await page.keyboard.press('Enter');
    await page.locator('.shell').waitFor();
  }

  it('can be entered outdoors right after the first sign-in on a device', async () => {
    const page = await workbench.signIn('W007', PHONE);
    const isKept = (): Promise<boolean> => page.evaluate(async () => {
      const kept = await (await caches.open('duty-answers')).keys();
      return ['/session?', '/organizations?', '/types?', '/types/PatrolCompleted?'].every((path) => kept.some(({ url }) => url.includes(`/api/v1${path}`)));
    });
    while (!await isKept()) await page.waitForTimeout(100);
    await page.context().setOffline(true);
    await page.goto(workbench.at('record/PatrolCompleted', YEAR));
    await page.getByRole('button', { name: '开始巡查' }).waitFor();
  });
});
