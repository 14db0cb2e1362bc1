import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chown, readFile, readlink, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';
import type { Account } from './account.js';
import { freePort, isFree } from './ports.js';

/** All that is needed to run the server of a cluster. */
export interface Server {
  pgCtl: string;
  cluster: string;
  account: Account | undefined;
}

/** The environment of PostgreSQL's programs: English messages, and none of the person's own PG… settings. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

export function logOf(cluster: string): string {
  return `${cluster}.log`;
}

/** The port of the server that runs on a cluster, as far as its files tell; undefined when none does. */
export async function runningPort(cluster: string): Promise<number | undefined> {
  const path = join(cluster, 'postmaster.pid');
  const [pid, , , port] = (await readFile(path, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid || !port || !isOurs(pid)) return undefined;
  // After a crash the number may belong to some other program by now, and PostgreSQL would refuse to start for its sake.
  const home = await realpath(cluster);
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => home);
  if (at === home || !(await isFree(port))) return port;
  await rm(path, { force: true });
  return undefined;
}

/** Starts the server and answers its port. `preferred` 0: any free one. @throws ConfigurationError when it will not start. */
export async function startServer(server: Server, preferred: number): Promise<number> {
  const log = logOf(server.cluster);
  closeSync(openSync(log, 'a', 0o600));
  if (server.account) await chown(log, server.account.uid, server.account.gid);
  for (let attempt = 1; ; attempt++) {
    if (preferred !== 0 && !(await isFree(preferred))) throw portTaken(preferred);
    const port = preferred || await freePort();
    const { size } = await stat(log);
    if (await control(server, ['start', '-w', '-t', '60', '-o', `-p ${port}`])) return port;
    const why = (await readFile(log)).subarray(size).toString();
    // Another program was faster with the port, or the last of a killed server has not gone yet.
    const passing = /Address already in use|lock file|shared memory/.test(why);
    if (!passing || attempt === 20) throw notStarted(log, why);
    await delay(500);
  }
}

export async function stopServer(server: Server): Promise<void> {
  await control(server, ['stop', '-w', '-t', '60', '-m', 'fast']);
}

/** Runs pg_ctl beside the cluster by short names: its shell would stumble over quotes and dollars in a path. */
function control({ pgCtl, cluster, account }: Server, [verb = '', ...rest]: string[]): Promise<boolean> {
  const name = basename(cluster);
  const log = openSync(logOf(cluster), 'a');
  const options = verb === 'start' ? ['-l', logOf(name), ...rest] : rest;
  return new Promise<boolean>((resolve, reject) => {
    // No pipes: the server would inherit them, and this process would wait for it for ever.
    const child = spawn(pgCtl, [verb, '-D', name, ...options], {
      ...account, cwd: dirname(cluster), env: cleanEnvironment(), stdio: ['ignore', log, log], windowsHide: true,
    });
    child.on('error', (error) => { reject(notStarted(logOf(cluster), error.message)); });
    child.on('close', (code) => { resolve(code === 0); });
  }).finally(() => { closeSync(log); });
}

/** Whether a process lives that this user may end, as PostgreSQL itself judges it. */
function isOurs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function portTaken(port: number): ConfigurationError {
  return new ConfigurationError(say(
    `端口 ${port} 已被其他程序占用，内置数据库无法使用。请将 DUTY_PG_PORT 改为其他端口，或取消该变量以自动选择空闲端口。`,
    `Port ${port} is taken by another program, so the embedded database cannot use it. Set DUTY_PG_PORT to another port, or unset it to have a free one chosen.`,
  ));
}

function notStarted(log: string, why: string): ConfigurationError {
  const last = why.trim().split('\n').filter((line) => /FATAL|PANIC|ERROR|HINT|DETAIL|error/.test(line)).slice(-3).join(' ') || why.trim().slice(-300);
  return new ConfigurationError(say(
    `内置数据库未能启动：${last || '原因不明'}。详见日志 ${log}。`,
    `The embedded database did not start: ${last || 'unknown reason'}. See the log ${log}.`,
  ));
}
