import { say } from '@app/catalogue';
import pg from 'pg';
import { ConfigurationError } from '../config/configuration-error.js';
import type { Database } from './connection.js';

const OLDEST_MAJOR = 15;

/** Checks that an outside server answers and suits. @throws ConfigurationError when it does not. */
export async function openServer(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // a connection that breaks here also fails its query
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string; encoding: string }>(
      `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding`,
    );
    const unsuited = rows[0] && objection(Number(rows[0].version), rows[0].encoding, placeOf(client));
    if (unsuited) throw unsuited;
  } catch (error) {
    throw error instanceof ConfigurationError ? error : connectionProblem(error, placeOf(client));
  } finally {
    await client.end().catch(() => undefined);
  }
  return { connection: { connectionString: url }, embedded: false, close: () => Promise.resolve() };
}

/** What speaks against a server, from its `server_version_num` (as 160004) and encoding. */
export function objection(version: number, encoding: string, place: string): ConfigurationError | undefined {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_MAJOR) {
    return new ConfigurationError(say(
      `${place} 上的 PostgreSQL 版本是 ${major}，太旧。请升级到 ${OLDEST_MAJOR} 或更高版本，或将 DATABASE_URL 指向较新的服务器。`,
      `PostgreSQL at ${place} is version ${major}, too old. Upgrade it to ${OLDEST_MAJOR} or newer, or point DATABASE_URL to a newer server.`,
    ));
  }
  if (encoding === 'UTF8') return undefined;
  return new ConfigurationError(say(
    `${place} 的数据库编码是 ${encoding}，无法保存全部汉字。请用 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 另建一个数据库。`,
    `The database at ${place} has encoding ${encoding} and cannot hold every Chinese character. Make another with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
  ));
}

function connectionProblem(error: unknown, place: string): ConfigurationError {
  const { code = '', message } = error as Error & { code?: string };
  const cause = { cause: error };
  if (code === '28P01' || code === '28000') {
    return new ConfigurationError(say(
      `${place} 不接受 DATABASE_URL 中的用户名或密码。请核对后改正。`,
      `${place} does not accept the user name or password in DATABASE_URL. Check and correct them.`,
    ), cause);
  }
  if (code === '3D000') {
    return new ConfigurationError(say(
      `服务器上没有 ${place} 这个数据库。请先用 CREATE DATABASE 建立，或改正 DATABASE_URL 末尾的数据库名。`,
      `There is no database ${place} on the server. Make it with CREATE DATABASE, or correct the name at the end of DATABASE_URL.`,
    ), cause);
  }
  if (error instanceof pg.DatabaseError) {
    return new ConfigurationError(say(
      `${place} 拒绝了连接（${message}）。请按其说明处理后重试。`,
      `${place} refused the connection (${message}). Act on its message and try again.`,
    ), cause);
  }
  return new ConfigurationError(say(
    `连不上数据库服务器 ${place}（${code || message}）。请确认该服务器正在运行、网络可达，且 DATABASE_URL 的主机和端口正确；若要改用内置数据库，请取消 DATABASE_URL。`,
    `Cannot reach the database server ${place} (${code || message}). See that it runs, that the network leads there, and that host and port in DATABASE_URL are right; to use the embedded database, unset DATABASE_URL.`,
  ), cause);
}

/** Host, port and database of a connection, never its password. */
function placeOf({ host, port, database = '' }: pg.Client): string {
  return `${host}:${port}/${database}`;
}
