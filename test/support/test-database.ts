import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Embedded } from './holder.js';

export interface TestDatabase {
  connection: Embedded;
  drop(): Promise<void>;
}

/** A fresh, empty database of its own on the run's server, for one spec file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = JSON.parse(process.env.TEST_PG ?? '') as Embedded;
  const database = `test_${randomBytes(6).toString('hex')}`;
  await tell(server, `CREATE DATABASE ${database}`);
  return { connection: { ...server, database }, drop: () => tell(server, `DROP DATABASE ${database} WITH (FORCE)`) };
}

async function tell(server: Embedded, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same as one address, for DATABASE_URL. */
export function urlOf({ connection }: Pick<TestDatabase, 'connection'>): string {
  const { host, port, user, password, database } = connection;
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${database}`;
}
