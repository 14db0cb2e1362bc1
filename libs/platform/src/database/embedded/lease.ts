import { say } from '@app/catalogue';
import pg from 'pg';
import { ConfigurationError } from '../../config/configuration-error.js';
import type { Connection } from '../connection.js';

/** Whoever uses the embedded server holds this lock, shared, on a session of its own; whoever gets it alone may stop the server. */
const LEASE = '7308627166502641002';

/** SQLSTATEs and socket errors of a server that is coming up or going down at this moment. */
const PASSING = ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

export interface Lease {
  /** True when nobody else holds one; nobody can take one from then on. */
  isLast(): Promise<boolean>;
  end(): Promise<void>;
}

/** A lease on the server at `connection`; undefined when the server is just starting or stopping: try again. */
export async function takeLease(connection: Connection): Promise<Lease | undefined> {
  let client: pg.Client | undefined = await connect();
  if (!client) return undefined;
  let ended = false;
  let renewal: NodeJS.Timeout | undefined;
  watch(client);

  /** The session may break while the process lives on (an administrator ended it): take the lease again. */
  function watch(held: pg.Client): void {
    held.once('end', () => {
      client = undefined;
      if (!ended) renewal = setTimeout(() => { void renew(); }, 500);
    });
  }

  async function renew(): Promise<void> {
    const again = await connect().catch(() => undefined);
    if (ended) return void again?.end();
    client = again;
    if (again) watch(again);
    else renewal = setTimeout(() => { void renew(); }, 500);
  }

  async function connect(): Promise<pg.Client | undefined> {
    const fresh = new pg.Client({ ...connection, application_name: 'duty lease', keepAlive: true });
    fresh.on('error', () => undefined); // 'end' follows and is what counts
    try {
      await fresh.connect();
      await fresh.query(`SELECT pg_advisory_lock_shared(${LEASE})`);
      return fresh;
    } catch (error) {
      await fresh.end().catch(() => undefined);
      const { code = '', message } = error as Error & { code?: string };
      if (PASSING.includes(code) || message.includes('terminated')) return undefined;
      throw notLetIn(message, error);
    }
  }

  return {
    async isLast() {
      const answer = await client?.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${LEASE}) AS alone`).catch(() => undefined);
      return answer?.rows[0]?.alone === true;
    },
    async end() {
      ended = true;
      clearTimeout(renewal);
      await client?.end().catch(() => undefined);
    },
  };
}

function notLetIn(message: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(say(
    `内置数据库不接受连接（${message}）。若数据文件夹中的 postgres.password 被改动过，请从备份恢复。`,
    `The embedded database does not accept the connection (${message}). When postgres.password in the data folder was changed, restore it from a backup.`,
  ), { cause });
}
