// One life of a worker and its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { lib, rng } from './shared.mjs';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));
/** For a landmark that the worker does not come to: it is killed all the same. */
const LONGEST_LIFE_MS = 5000;
const { LANDMARKS } = await lib('libs/platform/src/index.js');

/** What kill `index` of a seed is: at a landmark, at some moment, or of the database under a living worker. */
export function planOf(seed, index) {
  const random = rng(seed * 1_000_003 + index);
  const dice = random();
  const plan = { worker: Math.floor(random() * 2 ** 31), company: random() < 0.2, clockBack: random() < 0.2 };
  if (dice < 0.5) {
    const landmark = LANDMARKS[Math.floor(random() * LANDMARKS.length)];
    const rare = /^(rebuild|swap|lease)/.test(landmark);
    return { ...plan, kind: 'landmark', landmark, nth: rare ? 1 : 1 + Math.floor(random() * 3), restorer: landmark.startsWith('restore') };
  }
  if (dice < 0.96) return { ...plan, kind: 'moment', afterMs: Math.floor(random() * 2000), restorer: random() < 0.15 };
  return { ...plan, kind: 'database', afterMs: 300 + Math.floor(random() * 700), restorer: false };
}

/** Lets a worker live until its end comes, and remembers what it said. `lastDeath` tells how it went. */
export async function liveAndDie(place, plan) {
  const clock = plan.clockBack ? { CHAOS_CLOCK: 'back' } : {};
  const victim = start(place, plan.worker, plan.restorer, { ...clock, CHAOS_AT: plan.kind === 'landmark' ? `${plan.landmark} ${plan.nth}` : '' });
  const company = plan.company && plan.kind !== 'database' ? start(place, plan.worker + 1, false, {}) : undefined;
  const patience = new AbortController();
  const due = plan.kind === 'landmark' ? LONGEST_LIFE_MS : plan.afterMs;
  const over = plan.kind === 'moment' ? Promise.resolve() : victim.ready;
  const died = await Promise.race([
    victim.ended.then(() => true),
    over.then(() => delay(due, false, { signal: patience.signal })),
  ]);
  patience.abort();
  if (plan.kind === 'database') await place.killServer();
  if (!died) victim.process.kill('SIGKILL');
  await victim.ended;
  place.lastDeath = plan.kind === 'database' ? 'database' : victim.process.signalCode === null ? 'ended by itself' : died ? plan.landmark : 'some moment';
  company?.process.stdin.end();
  await company?.ended;
  if (plan.kind !== 'database') for (const one of [victim, company]) if (one?.process.exitCode) throw new Error(`a worker failed:\n${one.words()}`);
}

function start(place, seed, restorer, settings) {
  const args = [WORKER, restorer ? place.restoreUrl() : place.url(), String(seed), restorer ? 'restorer' : 'writer', place.file];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: 'pipe' });
  let words = '';
  child.stderr.on('data', (piece) => { words += piece; });
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'close');
  const ready = Promise.race([ended, new Promise((resolve) => {
    lines.on('line', (line) => {
      const [what, ...ids] = line.split(' ');
      if (what === 'ready') resolve();
      else place.note(what, ids);
    });
  })]);
  return { process: child, ended, ready, words: () => words };
}
