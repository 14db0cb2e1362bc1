import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../../apps/cli/bin/duty.mjs', import.meta.url));

/** What a command did, as a script sees it. */
export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `duty` as a person would, in a process of its own; builds first when the build is stale. */
export function duty(args: readonly string[], env: Record<string, string | undefined>): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, env: { ...process.env, DUTY_LANG: 'zh', ...env }, cwd: ROOT,
  });
  return { code: status, stdout, stderr };
}

/** Starts `duty` and kills it without warning after some milliseconds, or when `moment` comes; true when that ended it. */
export async function dutyKilled(
  args: readonly string[], env: Record<string, string | undefined>, moment: number | Promise<boolean>,
): Promise<boolean> {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: 'ignore', env: { ...process.env, ...env }, cwd: ROOT, detached: true });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  const due = typeof moment === 'number' ? delay(moment, true, { ref: false }) : moment;
  void due.then((kill) => { if (kill && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL'); });
  await ended;
  return child.signalCode === 'SIGKILL';
}
