import { createServer } from 'node:net';
import { type ConfigurationError, createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { UnrulyServer } from '../../../test/kurrentdb/unruly-server.js';
import { anAppend } from './contract/make-events.js';
import { migrationsOf, openEventStore, refuseOtherEngine } from './open-event-store.js';

describe('opening the log', () => {
  let server: UnrulyServer;
  let url: string;
  let database: TestDatabase;
  let pool: pg.Pool;
  beforeEach(async () => {
    server = new UnrulyServer();
    url = await server.start();
    database = await createTestDatabase();
    pool = createPool(database);
  });
  afterEach(async () => {
    server.stop();
    await pool.end();
    await database.drop();
  });

  async function refusal(work: Promise<unknown>): Promise<string> {
    const error = await work.then(() => { throw new Error('it was not refused'); }, (reason: unknown) => reason as ConfigurationError);
    expect(error.name).toBe('ConfigurationError');
    expect(error.text.zh).not.toContain('hush');
    expect(error.text.zh.length).toBeGreaterThan(20);
    return error.text.en;
  }
  const refused = (address: string): Promise<string> => refusal(openEventStore(pool, { kurrentdb: { url: address } }));

  it('tells a node that cannot be reached, a certificate file that is not there, and a name that leads nowhere', async () => {
    expect(await refused('esdb://admin:hush@127.0.0.1:1?tls=false')).toMatch(/^Cannot reach KurrentDB \(127\.0\.0\.1:1: /);
    expect(await refused('esdb://admin:hush@nowhere.invalid?tls=true')).toContain('nowhere.invalid');
    expect(await refused('esdb://admin:hush@node:2113?tls=true&tlsCAFile=/nowhere/ca.crt')).toContain('tlsCAFile');
  });

  it('tells a node that speaks without TLS, and one that never answers', async () => {
    expect(await refused(url.replace('tls=false', 'tls=true'))).toContain('tls=true/false');
    const afterwards: (() => void)[] = [];
    const silent = createServer((socket) => { afterwards.push(() => socket.destroy()); });
    const port = await new Promise<number>((resolve) => { silent.listen(0, '127.0.0.1', () => { resolve((silent.address() as { port: number }).port); }); });
    expect(await refused(`esdb://127.0.0.1:${port}?tls=false`)).toContain('has not answered');
    for (const end of afterwards) end();
    silent.close();
  });

  it('finds the leader of a cluster whichever of the nodes named are down, and tells why when all of them are', async () => {
    await migrate(database, { migrations: migrationsOf({ kurrentdb: { url } }) });
    const { port } = new URL(url);
    for (const scheme of ['esdb', 'esdb+discover']) {
      const opened = await openEventStore(pool, { kurrentdb: { url: `${scheme}://admin:a,b@127.0.0.1:1,127.0.0.1:${port}?tls=false` } });
      expect(await opened.store.head()).toBe(0);
      await opened.close();
    }
    expect(await refused('esdb+discover://admin:hush@127.0.0.1:1,127.0.0.1:2?tls=false')).toContain('127.0.0.1:1,127.0.0.1:2: connect ECONNREFUSED 127.0.0.1:1)');
  });

  it('tells a database that numbers another log, and one in which the other engine has a log', async () => {
    await migrate(database, { migrations: migrationsOf({ kurrentdb: { url } }) });
    const opened = await openEventStore(pool, { kurrentdb: { url } });
    await opened.store.append(anAppend('duty-a'));
    await opened.close();
    server.log.length = 0;
    expect(await refused(url)).toContain('not of the log');
    expect(await refusal(refuseOtherEngine(pool, {}))).toContain('EVENT_STORE=kurrentdb');
    await expect(refuseOtherEngine(pool, { kurrentdb: { url } })).resolves.toBeUndefined();
  });

  it('refuses KurrentDB on a database whose log PostgreSQL keeps, once there is anything in it', async () => {
    await migrate(database, { migrations: migrationsOf({}) });
    await expect(refuseOtherEngine(pool, { kurrentdb: { url } })).resolves.toBeUndefined();
    const { store } = await openEventStore(pool, {});
    await store.append(anAppend('duty-a'));
    expect(await refusal(refuseOtherEngine(pool, { kurrentdb: { url } }))).toContain('EVENT_STORE=postgres');
  });
});
