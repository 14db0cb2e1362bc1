import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { cleanEnvironment } from './server.js';

const run = promisify(execFile);

/** The server's only user, and its owner. */
export const USER = 'duty';


/**
 * Makes a cluster whole or not at all: under another name first, so that one whose making was killed is never taken for whole.
 * @param password file that receives the password of its user
 */
export async function makeCluster(cluster: string, password: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const home = dirname(cluster);
  const half = `${basename(cluster)}.new-`;
  for (const name of await readdir(home)) if (name.startsWith(half)) await rm(join(home, name), { recursive: true });
  const making = join(home, half + randomBytes(4).toString('hex'));
  const secret = randomBytes(24).toString('base64url');
  await writeFile(`${password}.new`, secret, { mode: 0o600 });
  await rename(`${password}.new`, password);
  await mkdir(making, { mode: 0o700 });
  await writeFile(`${making}.password`, secret, { mode: 0o600 });
  if (account) for (const path of [making, `${making}.password`]) await chown(path, account.uid, account.gid);
  try {
    await run(binaries.initdb, [
      '-D', making, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${making}.password`,
      '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
      '--set', 'listen_addresses=127.0.0.1', '--set', 'unix_socket_directories=',
    ], { ...account, cwd: home, env: cleanEnvironment(), windowsHide: true });
  } catch (error) {
    throw notMade(home, error);
  } finally {
    await rm(`${making}.password`, { force: true });
  }
  await rename(making, cluster);
}

/** @throws ConfigurationError when the cluster was made by another major version of PostgreSQL. */
export async function checkVersion(cluster: string, major: string): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === major) return;
  throw new ConfigurationError(say(
    `数据文件夹中的数据库（${cluster}）由 PostgreSQL ${found} 建立，本程序自带的是 PostgreSQL ${major}，不能直接打开。请用自带 PostgreSQL ${found} 的那一版程序打开，或另选一个数据文件夹并重新导入。`,
    `The database in the data folder (${cluster}) was made by PostgreSQL ${found}; this program brings PostgreSQL ${major} and cannot open it. Open it with the release that brings PostgreSQL ${found}, or choose another data folder and import again.`,
  ));
}

function notMade(home: string, error: unknown): ConfigurationError {
  const { stderr = '', message } = error as Error & { stderr?: string };
  const last = (stderr.trim() || message).split('\n').slice(-3).join(' ');
  return new ConfigurationError(say(
    `未能在 ${home} 建立数据库：${last}。请检查磁盘空间和权限；若系统缺少所需的库，请用 DATABASE_URL 指定一个 PostgreSQL 服务器。`,
    `Could not make a database in ${home}: ${last}. Check disk space and permissions; where the system lacks a library, name a PostgreSQL server in DATABASE_URL.`,
  ), { cause: error });
}
