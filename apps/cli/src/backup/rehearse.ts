import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '@app/application';
import { say } from '@app/catalogue';
import { ConfigurationError } from '@app/platform';
import type { DataSource } from 'typeorm';
import type { Terminal } from '../terminal.js';
import type { Manifest } from './manifest.js';
import { restoreBackup } from './restore-backup.js';

/** Restores a backup into a database of its own on the same server and a folder of its own, which are gone afterwards. */
export async function rehearse(dataSource: DataSource, terminal: Terminal, folder: string): Promise<Manifest> {
  const name = `duty_rehearsal_${randomBytes(4).toString('hex')}`;
  await dataSource.query(`CREATE DATABASE ${name} TEMPLATE template0`).catch((cause: unknown) => {
    throw new ConfigurationError(say(
      `数据库服务器不允许为演练另建数据库（${(cause as Error).message}）。请给该用户 CREATEDB 权限，或在另一台机器上用 duty restore 演练。`,
      `The database server does not let a database be made for the rehearsal (${(cause as Error).message}). Give the user CREATEDB, or rehearse with duty restore on another machine.`,
    ), { cause });
  });
  const files = await mkdtemp(join(tmpdir(), 'duty-rehearsal-files-'));
  try {
    const scratch = await openLedger({ database: { kind: 'server', url: addressOf(dataSource, name) }, evidence: { kind: 'folder', folder: files }, language: terminal.language });
    try {
      return await restoreBackup(scratch.app, terminal, folder);
    } finally {
      await scratch.close();
    }
  } finally {
    await rm(files, { recursive: true, force: true });
    await dataSource.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

function addressOf({ options }: DataSource, database: string): string {
  if (options.type !== 'postgres') throw new Error(`a data source of ${options.type}`);
  const { url = 'postgres://localhost', host, port, username, password } = options;
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (host !== undefined) Object.assign(address, { hostname: host, port: String(port), username, password: encodeURIComponent(typeof password === 'string' ? password : '') });
  return address.href;
}
