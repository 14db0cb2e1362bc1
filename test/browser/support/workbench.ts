import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FirstAccounts } from '@app/access';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ROOT } from '../../support/cli.js';
import { openTestServer, type TestServer } from '../../support/test-server.js';
import { launchChromium } from './chromium.js';

export const BUREAU = '云泽县湿地局';
/** Of every demonstration account. */
const PASSWORD = 'wetland-duty-demo';
export type DemoAccount = 'demo-clerk' | 'demo-head' | 'demo-leader' | 'demo-office' | 'demo-inspector' | 'demo-admin' | 'W007';

/** The real server over a database of its own with the sample year and an account a role, and a real browser before it. */
export interface Workbench {
  server: TestServer;
  browser: Browser;
  /** A page of somebody who has signed in by the form, in a browser profile of its own. */
  signIn(account: DemoAccount, options?: BrowserContextOptions & { language?: 'zh' | 'en' }): Promise<Page>;
  /** The address of a page: `at('ledger')`, `at('report', 2023)`. */
  at(page: string, year?: number): string;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Workbench> {
  buildPages();
  const server = await openTestServer();
  await server.ledger.importFile(join(ROOT, 'samples/yunze-2022.jsonl'));
  await server.ledger.get(FirstAccounts).demoAccounts(BUREAU, 'W007');
  const browser = await launchChromium();
  return {
    server,
    browser,
    signIn: async (account, { language = 'zh', ...options } = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, baseURL: server.address, ...options });
      await context.addInitScript((chosen) => { localStorage.setItem('duty.language', localStorage.getItem('duty.language') ?? chosen); }, language);
      const page = await context.newPage();
      await page.goto('/');
      await page.locator('#name').fill(account);
      await page.locator('#password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/\d{4}\//);
      return page;
    },
    at: (page, year = 2022) => `/${encodeURIComponent(BUREAU)}/${String(year)}/${page}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

function buildPages(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'apps/cli/bin/build.mjs')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
