import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real browser on this machine; undefined where there is none. */
export const browserPath = PLACES.find((place) => place !== undefined && existsSync(place));

if (browserPath === undefined) process.stderr.write('浏览器测试未运行：没有 Chromium（apt-get install chromium fonts-noto-cjk，或用 CHROMIUM 指明）\nBrowser: not run, no Chromium (CHROMIUM names one)\n');

/** `describe` where a browser is, else skipped. */
export const describeInBrowser = browserPath === undefined ? describe.skip : describe;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...(browserPath !== undefined && { executablePath: browserPath }), args: ['--no-sandbox'] });
}
