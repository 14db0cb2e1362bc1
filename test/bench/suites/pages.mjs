// The pages in a real Chromium before a bureau's year of 20,000 records: how long a person waits.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { against, median, ms, repeat, spread, table } from '../measuring.mjs';

const LINES = 20_000;
const TIMES = 10;
const BETWEEN = ['ledger', 'report', 'indicators', 'replay', 'today'];

export async function run({ server, options }) {
  const database = await server.fresh();
  const child = spawn(process.execPath, [fileURLToPath(new URL('../measured/big-year-served.mjs', import.meta.url)), String(LINES), String(options.seed)], {
    env: { ...process.env, DATABASE_URL: database.url }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const place = JSON.parse((await said.next()).value);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const state = await signIn(browser, place);
    const cold = await repeat(() => firstView(browser, place, state), TIMES);
    const page = await (await browser.newContext({ storageState: state })).newPage();
    const between = await walk(page, place);
    const filter = await filters(page, place);
    const handle = await moveHandle(page, place);
    const script = await initialScript(browser, place, state);
    table(`The pages, ${LINES.toLocaleString('en')} records, Chromium ${browser.version()}`, ['what', 'median', 'worst', 'aim'], [
      ['first view, nothing cached', ms(median(cold)), ms(spread(cold).worst), against(spread(cold).worst, 2000)],
      ...Object.entries(between).map(([name, runs]) => [`to ${name}`, ms(median(runs)), ms(spread(runs).worst), against(median(runs), 500)]),
      ['ledger: a filter', ms(median(filter)), ms(spread(filter).worst), against(median(filter), 300)],
      ['replay: the handle moved by a key', ms(median(handle)), ms(spread(handle).worst), against(median(handle), 200)],
      ['JavaScript of the first view, gzip', `${script.toFixed(0)} kB`, '', against(script, 500, { show: (kb) => `${kb} kB` })],
    ]);
    return { cold, between, filter, handle, script };
  } finally {
    await browser.close();
    child.stdin.end();
    await said.next();
    await database.drop();
  }
}

const addressOf = ({ address, organization, year }, page) => `${address}/${encodeURIComponent(organization)}/${year}/${page}`;
/** What a person waits for: the heading is there and nothing spins. */
const settled = (page) => page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.ant-spin-spinning, [role=status] .ant-spin') === null);

async function signIn(browser, { address, accounts }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { name, password } = accounts.find(({ role }) => role === 'leader');
  await page.goto(address);
  await page.locator('#name').fill(name);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/\d{4}\//);
  const state = await context.storageState();
  await context.close();
  return state;
}

async function firstView(browser, place, storageState) {
  const context = await browser.newContext({ storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(addressOf(place, 'today'));
  await settled(page);
  await context.close();
}

async function walk(page, place) {
  await page.goto(addressOf(place, 'today'));
  await settled(page);
  const runs = Object.fromEntries(BETWEEN.map((name) => [name, []]));
  for (let round = 0; round < TIMES; round += 1) {
    for (const name of BETWEEN) {
      runs[name].push(...await repeat(async () => {
        await page.locator(`nav a[href$="/${name}"]`).first().click();
        await page.waitForURL(`**/${name}**`);
        await settled(page);
      }, 1));
    }
  }
  for (const times of Object.values(runs)) times.sort((a, b) => a - b);
  return runs;
}

async function filters(page, place) {
  const types = ['StudySessionHeld', 'PatrolCompleted', 'ReviewOpinionIssued'];
  await page.goto(addressOf(place, 'ledger'));
  await settled(page);
  return repeat(async (round) => {
    const answered = page.waitForResponse((response) => response.url().includes('/records?') && response.url().includes(types[round % 3]));
    await page.evaluate((search) => { history.pushState(null, '', search); dispatchEvent(new PopStateEvent('popstate')); }, `?type=${types[round % 3]}&month=${(round % 12) + 1}`);
    await answered;
    await settled(page);
  }, TIMES);
}

async function moveHandle(page, place) {
  await page.goto(addressOf(place, 'replay'));
  await settled(page);
  const handle = page.getByRole('slider').last();
  await handle.focus();
  return repeat(async () => {
    const answered = page.waitForResponse((response) => response.url().includes('/measures?'));
    await page.keyboard.press('ArrowLeft');
    await answered;
    await settled(page);
  }, TIMES);
}

/** All scripts that the first view asks for, in kB. */
async function initialScript(browser, place, storageState) {
  const context = await browser.newContext({ storageState, serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(addressOf(place, 'today'));
  await settled(page);
  await context.close();
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
