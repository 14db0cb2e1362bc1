#!/usr/bin/env node
// From a fresh clone to the first report: installs, builds, imports the sample year, writes its report; before a person it goes on
// to serve the pages, a script is told how.
// Options such as --data are handed on to every step.
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { giveUp, project, runProgram, tell } from './project.mjs';

const ORGANIZATION = '云泽县湿地局';
const YEAR = '2022';
const options = process.argv.slice(2);
const sample = resolve(project, 'samples', 'yunze-2022.jsonl');
const report = (format) => resolve(project, '.duty', 'report', `${ORGANIZATION}-${YEAR}.${format}`);

await install().then(build).then(quickstart).catch(giveUp('未能完成。', 'It did not finish.'));

async function quickstart() {
  tell('正在导入样例年度……', 'Importing the sample year …');
  await duty('import', sample, '--trusted');
  for (const format of ['docx', 'html']) {
    await duty('report', '--organization', ORGANIZATION, '--year', YEAR, '--format', format, '--out', report(format));
  }
  await duty('measures', '--organization', ORGANIZATION, '--year', YEAR);
  tell(
    `\n完成。${ORGANIZATION} ${YEAR} 年度述法报告：\n  ${report('docx')}（Word）\n  ${report('html')}（网页，每个数字可点开其来源）\n其他命令：npm run -s duty -- --help，或阅读 README.md`,
    `\nDone. The ${YEAR} duty report of the sample bureau is in the two files above: Word, and a page on which each figure opens into its records.\nOther commands: npm run -s duty -- --help --lang en, or read README.md`,
  );
  if (process.stdout.isTTY) await serveDemo();
  else tell(`在浏览器中使用（演示账号）：npm run -s duty -- serve --demo ${ORGANIZATION}`, `In the browser, with demonstration accounts: npm run -s duty -- serve --demo ${ORGANIZATION}`);
}

/** Until Ctrl+C, which the server itself obeys: this process only waits for it. */
async function serveDemo() {
  process.on('SIGINT', () => undefined);
  tell('下面启动网页（演示账号），请在浏览器中打开所示地址；按 Ctrl+C 停止。', 'The pages start now, with demonstration accounts: open the address below in a browser; Ctrl+C stops it.');
  await duty('serve', '--demo', ORGANIZATION);
}

/** In the person's own folder, so that relative paths mean the same to every step. */
function duty(...args) {
  return runProgram(process.execPath, [resolve(project, 'apps/cli/bin/duty.mjs'), ...args, ...options], { stdio: 'inherit' });
}
