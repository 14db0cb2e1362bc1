import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';
import { type Account, accountFor } from './account.js';
import { findBinaries } from './binaries.js';
import { checkVersion, makeCluster } from './cluster.js';
import { readMarker, writeMarker } from './data-folder.js';
import { letEnter, openPlace } from './reach.js';
import type { Server } from './server.js';

/** The server of a data folder and its password; the cluster is made where there is none yet. Under the folder's lock. */
export async function settle(data: string): Promise<{ server: Server; password: string }> {
  const inside = join(data, 'postgres');
  const marked = await readMarker(data);
  const account = await accountFor(marked ?? inside);
  const cluster = marked ?? join(await homeFor(data, account), 'postgres');
  if (marked !== undefined && !(await isCluster(marked))) throw gone(data, marked);
  if (account && !(await letEnter(account, dirname(cluster)))) throw closed(cluster);
  const binaries = await findBinaries(account);
  const secret = join(data, 'postgres.password');
  if (!(await isCluster(cluster))) await makeCluster(cluster, secret, binaries, account);
  await checkVersion(cluster, binaries.major);
  if (marked === undefined) await writeMarker(data, cluster === inside ? 'postgres' : cluster);
  return { server: { pgCtl: binaries.pgCtl, cluster, account }, password: await readFile(secret, 'utf8') };
}

/** Where a new cluster goes: into the data folder, or, where its account cannot enter that, into a place of its own. */
async function homeFor(data: string, account: Account | undefined): Promise<string> {
  if (!account || (await letEnter(account, data))) return data;
  const place = await openPlace(account, true);
  if (place === undefined) throw closed(data);
  const home = join(place, randomBytes(8).toString('hex'));
  await mkdir(home);
  await chmod(home, 0o755);
  return home;
}

async function isCluster(folder: string): Promise<boolean> {
  return stat(join(folder, 'PG_VERSION')).then(() => true, (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error; // may not look is not the same as is not there
  });
}

function gone(data: string, cluster: string): ConfigurationError {
  return new ConfigurationError(say(
    `数据文件夹 ${data} 的数据库应在 ${cluster}，但那里没有。请将它移回或从备份恢复；若数据确已不要，请另选一个数据文件夹。`,
    `The database of the data folder ${data} should be in ${cluster}, but is not there. Move it back or restore it from a backup; when its data is no longer wanted, choose another data folder.`,
  ));
}

function closed(path: string): ConfigurationError {
  return new ConfigurationError(say(
    `数据库由普通系统用户运行，但该用户进不了 ${path}。请将数据文件夹移到其他用户可进入的地方（上级文件夹需有 o+x 权限），或以普通用户身份运行。`,
    `An ordinary system user runs the database, but that user cannot enter ${path}. Move the data folder to where others can enter (the folders above need o+x), or run as an ordinary user.`,
  ));
}
