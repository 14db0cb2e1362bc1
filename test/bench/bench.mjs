#!/usr/bin/env node
// npm run bench [-- --only append,command,store,node,import,server,pages] [--events N] [--organizations N] [--seconds N] [--rounds N]
// [--clients 1,32,256] [--figures N] [--people 200] [--minute 60] [--lines 1804,20000] [--seed N] [--json FILE] [--profile FOLDER]
// Measures on a fresh embedded database. Prints machine, versions, seed and figures with their aims; asserts nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SUITES = ['append', 'command', 'store', 'node', 'import', 'server', 'pages'];
const text = (fallback) => ({ type: 'string', default: fallback });
const { values } = parseArgs({ options: {
  only: text(SUITES.join(',')), events: text('200000'), organizations: text('50'), seconds: text('2'), rounds: text('3'),
  clients: text('1,32,256'), lines: text('1804,20000'), seed: text('20230101'), json: text(''), profile: text(''), figures: text('200'),
  people: text('200'), minute: text('60'),
} });
const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) {
  console.error(`--only: there is no suite ${unknown.join(', ')}; name some of ${SUITES.join(', ')}`);
  process.exit(2);
}
const numbers = (list) => list.split(',').map(Number);
const options = {
  events: Number(values.events), organizations: Number(values.organizations), seconds: Number(values.seconds), rounds: Number(values.rounds),
  clients: numbers(values.clients), lines: numbers(values.lines), figures: Number(values.figures), seed: Number(values.seed),
  people: Number(values.people), minute: Number(values.minute), profile: values.profile || undefined,
};

// The peers are no part of the product: they are installed here, where the bench first needs them.
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });

const { startServer } = await import('./databases.mjs');
const server = await startServer();
const machine = {
  cpus: `${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}`, memoryGiB: Math.round(totalmem() / 2 ** 30), system: `${platform()} ${release()} ${arch()}`,
  node: process.version, postgres: await server.settings(), seed: options.seed, kurrentdb: process.env.KURRENTDB_URL ? 'KURRENTDB_URL' : 'not run, no KURRENTDB_URL',
};
console.log(Object.entries(machine).map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join('\n'));
const raw = {};
try {
  for (const name of wanted) raw[name] = await (await import(`./suites/${name}.mjs`)).run({ server, options });
} finally {
  await server.close();
}
const whole = JSON.stringify({ machine, options, raw });
if (values.json) await writeFile(values.json, whole);
else console.log(`\nraw: ${whole}`);
