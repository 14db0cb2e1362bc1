#!/usr/bin/env node
// npm run guide: takes every screenshot of docs/guide/ anew, from the sample year, in a real Chromium. CHROMIUM names another one.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build } from '../../apps/cli/bin/build.mjs';
import { project, runNode } from '../../apps/cli/bin/project.mjs';
import { BUREAU, shots } from './shots.mjs';

const PASSWORD = 'wetland-duty-demo';
const duty = resolve(project, 'apps/cli/bin/duty.mjs');
const folder = await mkdtemp(join(tmpdir(), 'duty-guide-'));
process.env.DUTY_DATA = folder;
process.env.DUTY_PORT = '0';
process.env.DUTY_LANG = 'en';
process.env.DUTY_LOG_LEVEL = 'error';

await build();
await runNode([duty, 'import', resolve(project, 'samples/yunze-2022.jsonl'), '--trusted']);
const server = spawn(process.execPath, [duty, 'serve', '--demo', BUREAU], { stdio: ['ignore', 'ignore', 'pipe'] });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const address = await addressOf(server);
  for (const shot of shots) {
    const page = await signedIn(address, shot);
    if (shot.at !== undefined) await page.goto(`${address}/${encodeURIComponent(BUREAU)}/${shot.at}`);
    await settled(page);
    await shot.before?.(page);
    await settled(page);
    await page.screenshot({ path: resolve(project, 'docs/guide/images', `${shot.name}.png`), animations: 'disabled' });
    console.log(shot.name);
    await page.context().close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((done) => { server.once('exit', done); });
  await rm(folder, { recursive: true, force: true });
}

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stderr })) {
    const found = /Listening on (\S+)/.exec(line);
    if (found) return found[1];
  }
  throw new Error('the server did not start');
}

async function signedIn(address, { account, phone = false }) {
  const viewport = phone ? { width: 390, height: 780 } : { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1, locale: 'zh-CN', colorScheme: 'light', timezoneId: 'Asia/Shanghai', hasTouch: phone, isMobile: phone });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#name').waitFor();
  if (account === undefined) return page;
  await page.locator('#name').fill(account);
  await page.locator('#password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/\d{4}\//);
  return page;
}

async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.ant-spin-spinning') === null);
  await page.waitForTimeout(400); // a chart draws itself, a drawer slides in
}
