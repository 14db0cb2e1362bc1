import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ConfigurationError } from '../config/configuration-error.js';
import { objection, openServer } from './open-server.js';

describe('a server by DATABASE_URL', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await createTestDatabase(); });
  afterAll(async () => { await database.drop(); });

  function url(change: Partial<TestDatabase['connection']> = {}): string {
    const { user, password, host, port, database: name } = { ...database.connection, ...change };
    return `postgres://${user}:${password}@${host}:${port}/${name}`;
  }

  async function refusal(address: string): Promise<{ zh: string; en: string }> {
    const error: unknown = await openServer(address).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).text;
  }

  it('is used as it is', async () => {
    const opened = await openServer(url());
    expect(opened).toMatchObject({ connection: { connectionString: url() }, embedded: false });
    await opened.close();
  });

  it('tells a wrong password, without showing it', async () => {
    const text = await refusal(url({ password: 'tomcat' }));
    expect(text.zh).toContain('不接受 DATABASE_URL 中的用户名或密码');
    expect(text.en).toContain('does not accept the user name or password');
    expect(text.zh + text.en).not.toContain('tomcat');
  });

  it('tells a database that is not there', async () => {
    const text = await refusal(url({ database: 'nowhere' }));
    expect(text.zh).toMatch(/没有 .*\/nowhere 这个数据库/);
    expect(text.en).toMatch(/no database .*\/nowhere/);
  });

  it('tells a server that cannot be reached: nobody at the port, no such host', async () => {
    expect((await refusal(url({ port: 1 }))).zh).toContain('连不上数据库服务器 127.0.0.1:1/');
    expect((await refusal(url({ host: 'nowhere.invalid' }))).en).toContain('Cannot reach the database server nowhere.invalid:');
  });

  it('tells an encoding that cannot hold every character', async () => {
    const name = `${database.connection.database}_ascii`;
    const client = new pg.Client(database.connection);
    await client.connect();
    await client.query(`CREATE DATABASE ${name} ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`);
    try {
      expect((await refusal(url({ database: name }))).en).toContain('encoding SQL_ASCII');
    } finally {
      await client.query(`DROP DATABASE ${name}`);
      await client.end();
    }
  });

  it('must be PostgreSQL 15 or newer', () => {
    expect(objection(140_022, 'UTF8', 'db:5432/duty')?.text.zh).toContain('PostgreSQL 版本是 14，太旧');
    expect(objection(150_000, 'UTF8', 'db:5432/duty')).toBeUndefined();
  });
});
