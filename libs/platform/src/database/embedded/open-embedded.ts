import { setTimeout as delay } from 'node:timers/promises';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';
import type { Connection, Database } from '../connection.js';
import { USER } from './cluster.js';
import { notUsable, prepareFolder } from './data-folder.js';
import { withFolderLock } from './folder-lock.js';
import { type Lease, takeLease } from './lease.js';
import { logOf, runningPort, type Server, startServer, stopServer } from './server.js';
import { settle } from './settle.js';

/**
 * Opens the embedded database of a data folder. The first process makes it and starts its server, later ones join,
 * the last one out stops it; a server left over from a killed process is joined like any other.
 * @param folder absolute path; made where it does not exist
 * @param preferredPort 0: any free one; not used when the server runs already
 */
export async function openEmbedded(folder: string, preferredPort: number): Promise<Database> {
  try {
    const data = await prepareFolder(folder);
    return await withFolderLock(data, async () => {
      const { server, password } = await settle(data);
      const { connection, lease } = await enter(server, password, preferredPort);
      let left: Promise<void> | undefined;
      return { connection, embedded: true, close: () => left ??= leave(data, server, lease) };
    });
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    throw code === undefined || error instanceof ConfigurationError ? error : notUsable(path, error);
  }
}

async function enter(server: Server, password: string, preferredPort: number): Promise<{ connection: Connection; lease: Lease }> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const port = (await runningPort(server.cluster)) ?? (await startServer(server, preferredPort));
    const connection = { host: '127.0.0.1', port, user: USER, password, database: 'postgres' };
    const lease = await takeLease(connection);
    if (lease) return { connection, lease };
    await delay(500); // it is just starting, stopping or recovering
  }
  throw notAnswering(logOf(server.cluster));
}

async function leave(data: string, server: Server, lease: Lease): Promise<void> {
  try {
    await withFolderLock(data, async () => {
      if (await lease.isLast()) await stopServer(server);
    });
  } finally {
    await lease.end();
  }
}

function notAnswering(log: string): ConfigurationError {
  return new ConfigurationError(say(
    `内置数据库已启动，但一分钟内没有应答。请稍后重试，或查看日志 ${log}。`,
    `The embedded database was started but did not answer within a minute. Try again later, or see the log ${log}.`,
  ));
}
