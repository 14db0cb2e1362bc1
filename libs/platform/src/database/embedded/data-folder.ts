import { constants } from 'node:fs';
import { access, chmod, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { ConfigurationError } from '../../config/configuration-error.js';

/** `database.json`: tells whose the folder is and where its cluster lies (relative to the folder, or elsewhere). Written last. */
const markerSchema = z.object({ host: z.string(), cluster: z.string() });

/** Makes the folder where there is none. The answer is its real path. @throws ConfigurationError when it cannot be used. */
export async function prepareFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    await access(join(folder, '.'), constants.R_OK);
    return await realpath(folder);
  } catch (error) {
    throw notUsable(folder, error);
  }
}

/** Not mkdir's own `recursive`: Node never comes back from it where the system itself refuses, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || (await stat(dirname(folder)).then(() => true, () => false))) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/** Path of the folder's cluster; undefined in a folder that has none yet. @throws ConfigurationError for another host's folder. */
export async function readMarker(data: string): Promise<string | undefined> {
  const path = join(data, 'database.json');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw notUsable(path, error);
  });
  if (text === undefined) return undefined;
  const marker = markerSchema.safeParse(parse(text));
  if (!marker.success) throw spoilt(path);
  if (marker.data.host !== thisHost()) throw otherHost(data, path, marker.data.host);
  return resolve(data, marker.data.cluster);
}

export async function writeMarker(data: string, cluster: string): Promise<void> {
  const path = join(data, 'database.json');
  await writeFile(`${path}.new`, `${JSON.stringify({ host: thisHost(), cluster }, null, 2)}\n`);
  await chmod(`${path}.new`, 0o644);
  await rename(`${path}.new`, path);
}

/** The name without its domain, which changes with the network on some machines. */
function thisHost(): string {
  return hostname().replace(/\..*/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function notUsable(folder: string, error: unknown): ConfigurationError {
  const { code = '' } = error as { code?: string };
  return new ConfigurationError(say(
    `数据文件夹 ${folder} 无法写入（${code}）。请确认它是文件夹而不是文件、所在磁盘可写且当前用户有权限，或用 --data 或 DUTY_DATA 另选一个文件夹。`,
    `The data folder ${folder} cannot be written to (${code}). See that it is a folder and no file, that its disk is writable and that you may write there, or choose another folder with --data or DUTY_DATA.`,
  ), { cause: error });
}

function spoilt(path: string): ConfigurationError {
  return new ConfigurationError(say(
    `${path} 的内容已损坏，无法得知数据库在哪里。请从备份恢复该文件，或另选一个数据文件夹。`,
    `${path} is damaged, so nobody can tell where the database lies. Restore it from a backup, or choose another data folder.`,
  ));
}

function otherHost(data: string, path: string, host: string): ConfigurationError {
  return new ConfigurationError(say(
    `数据文件夹 ${data} 属于另一台主机“${host}”（本机是“${thisHost()}”）。两台主机同时使用会毁坏数据。请在那台主机上使用；若只是主机改了名，或文件夹已整体迁来且原主机不再使用，请将 ${path} 中的 host 改为“${thisHost()}”。`,
    `The data folder ${data} belongs to another host, "${host}" (this one is "${thisHost()}"). Two hosts at once would ruin the data. Use it on that host; when the host was only renamed, or the whole folder has moved here and the other host no longer uses it, set host in ${path} to "${thisHost()}".`,
  ));
}
