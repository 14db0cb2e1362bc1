import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Embedded, holdDatabase, type Holder, removeDataFolder } from '../../../../../test/support/holder.js';
import { readMarker } from './data-folder.js';
import { runningPort } from './server.js';

describe('the life of the embedded server', () => {
  let folder: string;
  const holders: Holder[] = [];
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'duty 空格 和中文 $HOME"')); });
  afterEach(async () => {
    for (const holder of holders.splice(0)) await holder.letGo();
    await removeDataFolder(folder);
  });

  async function hold(settings?: Record<string, string>): Promise<Holder> {
    const holder = await holdDatabase(folder, settings);
    holders.push(holder);
    return holder;
  }

  async function ask(connection: Embedded, statement: string): Promise<unknown> {
    const client = new pg.Client(connection);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows[0];
    } finally {
      await client.end();
    }
  }

  /** Number of the server's own process, which the file of a live server begins with. */
  async function serverProcess(): Promise<number> {
    return parseInt(await readFile(join(await cluster(), 'postmaster.pid'), 'utf8'));
  }

  async function cluster(): Promise<string> {
    return (await readMarker(folder)) ?? '';
  }

  async function kill(holder: Holder): Promise<void> {
    holder.process.kill('SIGKILL');
    await once(holder.process, 'exit');
  }

  it('begins with the first process, is shared by later ones and ends with the last', async () => {
    const [first, second] = await Promise.all([hold(), hold()]);
    const third = await hold();
    expect(second.connection).toEqual(first.connection);
    expect(third.connection).toEqual(first.connection);
    await first.letGo();
    await third.letGo();
    expect(await ask(second.connection, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await second.letGo();
    await expect(ask(second.connection, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    expect(await runningPort(await cluster())).toBeUndefined();
  });

  it('keeps what was written, in UTF-8 whatever the language of the machine', async () => {
    const first = await hold({ LANG: 'zh_CN.GBK', LC_ALL: 'zh_CN.GBK' });
    await ask(first.connection, `CREATE TABLE words AS SELECT '履职台账𠮷' AS word`);
    await first.letGo();
    const second = await hold({ LANG: '', LC_ALL: '' });
    expect(await ask(second.connection, `SELECT word, char_length(word), current_setting('server_encoding') AS encoding FROM words`))
      .toEqual({ word: '履职台账𠮷', char_length: 5, encoding: 'UTF8' });
    expect(await ask(second.connection, `SELECT current_setting('listen_addresses') AS hosts, current_setting('unix_socket_directories') AS sockets, current_setting('fsync') AS fsync`))
      .toEqual({ hosts: '127.0.0.1', sockets: '', fsync: 'on' });
    await expect(ask({ ...second.connection, password: 'guess' }, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('goes on when a holder is killed; the next one joins it and ends it', async () => {
    const first = await hold();
    await kill(first);
    const second = await hold();
    expect(second.connection).toEqual(first.connection);
    await second.letGo();
    expect(await runningPort(await cluster())).toBeUndefined();
  });

  it('is not ended under a process whose own lease was cut', async () => {
    const first = await hold();
    const second = await hold();
    await ask(first.connection, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'duty lease'`);
    const leases = `SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory' AND granted`;
    while (JSON.stringify(await ask(first.connection, leases)) !== '{"held":2}');
    await second.letGo();
    expect(await ask(first.connection, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  it('begins anew after the server itself was killed, with all that was committed', async () => {
    const first = await hold();
    await ask(first.connection, 'CREATE TABLE kept AS SELECT 7 AS number');
    process.kill(await serverProcess(), 'SIGKILL');
    await kill(first);
    const second = await hold();
    expect(await ask(second.connection, 'SELECT number FROM kept')).toEqual({ number: 7 });
  });
});
