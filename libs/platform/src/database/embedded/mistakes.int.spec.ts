import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDataFolder } from '../../../../../test/support/holder.js';
import { ConfigurationError } from '../../config/configuration-error.js';
import { readMarker } from './data-folder.js';
import { openEmbedded } from './open-embedded.js';

describe('what can be wrong with a data folder', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'duty-mistake-')); });
  afterEach(async () => { await removeDataFolder(folder); });

  async function refusal(path = folder, port = 0): Promise<{ zh: string; en: string }> {
    const error: unknown = await openEmbedded(path, port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).text;
  }

  async function make(): Promise<string> {
    await (await openEmbedded(folder, 0)).close();
    return (await readMarker(folder)) ?? '';
  }

  it('is a file, or lies in a file', async () => {
    const file = join(folder, '台账');
    await writeFile(file, '');
    for (const path of [file, join(file, 'deeper')]) {
      const text = await refusal(path);
      expect(text.zh).toContain(`数据文件夹 ${path} 无法写入`);
      expect(text.en).toContain('choose another folder with --data or DUTY_DATA');
    }
  });

  it('cannot be written to', async () => {
    expect((await refusal('/proc/self/台账')).zh).toContain('数据文件夹 /proc/self/台账 无法写入');
  });

  it('was made on another host', async () => {
    const marker = join(folder, 'database.json');
    await writeFile(marker, JSON.stringify({ host: '财务室-2', cluster: 'postgres' }));
    const text = await refusal();
    expect(text.zh).toContain('属于另一台主机“财务室-2”');
    expect(text.en).toContain(`set host in ${marker} to "${hostname().replace(/\..*/, '')}"`);
  });

  it('has a damaged marker', async () => {
    await writeFile(join(folder, 'database.json'), '{"host":');
    expect((await refusal()).en).toContain('database.json is damaged');
  });

  it('was made by another major version of PostgreSQL', async () => {
    await writeFile(join(await make(), 'PG_VERSION'), '17\n');
    const text = await refusal();
    expect(text.zh).toContain('由 PostgreSQL 17 建立，本程序自带的是 PostgreSQL 18');
    expect(text.en).toContain('was made by PostgreSQL 17');
  });

  it('has lost its database: a new one is not made in silence', async () => {
    const cluster = await make();
    await rm(cluster, { recursive: true });
    expect((await refusal()).zh).toContain('那里没有');
    await expect(access(cluster)).rejects.toThrow('ENOENT');
  });

  it('has lost its password', async () => {
    await make();
    await writeFile(join(folder, 'postgres.password'), 'guess');
    expect((await refusal()).en).toContain('password authentication failed');
  });

  it('holds a half-made cluster: it is made again', async () => {
    const half = join(folder, 'postgres.new-0a1b2c3d');
    await mkdir(join(half, 'base'), { recursive: true });
    await writeFile(join(half, 'PG_VERSION'), '18\n');
    const cluster = await make();
    await expect(access(half)).rejects.toThrow('ENOENT');
    expect(await readFile(join(cluster, 'PG_VERSION'), 'utf8')).toBe('18\n');
  });

  it('holds a whole cluster whose maker was killed before it signed: it is used', async () => {
    await make();
    const password = await readFile(join(folder, 'postgres.password'), 'utf8');
    await rm(join(folder, 'database.json'));
    await make();
    expect(await readFile(join(folder, 'postgres.password'), 'utf8')).toBe(password);
  });

  it('has a number in its postmaster.pid that belongs to another program by now: it starts all the same', async () => {
    const cluster = await make();
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready\n`);
    await make();
  });

  describe('and with its port', () => {
    let other: Server;
    beforeEach(async () => {
      other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
    });
    afterEach(() => { other.close(); });

    it('which another program has taken', async () => {
      const { port } = other.address() as { port: number };
      const text = await refusal(folder, port);
      expect(text.zh).toContain(`端口 ${port} 已被其他程序占用`);
      expect(text.en).toContain(`Port ${port} is taken`);
    });
  });
});
