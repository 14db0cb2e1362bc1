// What every suite needs: time it, sort it, say it.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const dist = (path) => import(`../../dist/apps/cli/${path}`);

export async function timed(work) {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}

/** Times of `times` runs, sorted. */
export async function repeat(work, times) {
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push((await timed(() => work(run))).ms);
  return runs.sort((a, b) => a - b);
}

/** Of a sorted list. */
export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
export const median = (list) => percentile([...list].sort((a, b) => a - b), 0.5);
export const spread = (sorted) => ({ p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), worst: sorted.at(-1) });

export const ms = (value) => `${value < 20 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const perSecond = (value) => `${Math.round(value).toLocaleString('en')}/s`;

export function table(title, head, rows) {
  console.log(`\n### ${title}\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** How far a figure is from its aim, in words. `aim` is a most, or with `atLeast` a least. */
export function against(value, aim, { atLeast = false, show = ms } = {}) {
  const met = atLeast ? value >= aim : value < aim;
  const by = atLeast ? aim / value : value / aim;
  return `${atLeast ? '≥' : '<'} ${show(aim)}: ${met ? 'met' : `missed, ${by.toFixed(1)} ×`}`;
}

/**
 * Runs a script of `measured/` in a process of its own, so that its peak memory is its own. Answers what its last line says
 * in JSON. `profile` is a folder for a CPU profile; `stop` ends the script's standard input.
 */
export async function measured(script, args, { env, profile, stop } = {}) {
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${[script, args[0]].join('-').replaceAll(/[^\w-]/g, '').slice(0, 40)}.cpuprofile`] : [];
  const child = spawn(process.execPath, [...flags, fileURLToPath(new URL(`./measured/${script}.mjs`, import.meta.url)), ...args.map(String)], {
    env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  stop?.addEventListener('abort', () => { child.stdin.end(); });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => { printed += chunk; });
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}`);
  return JSON.parse(printed.trim().split('\n').at(-1));
}
