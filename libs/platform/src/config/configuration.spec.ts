import { resolve } from 'node:path';
import { languageOf, readConfiguration } from './configuration.js';
import { ConfigurationError } from './configuration-error.js';
import { projectFolder } from './folders.js';

function mistake(work: () => unknown): ConfigurationError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('no mistake was found');
}

describe('the configuration', () => {
  it('is the embedded database of the project folder when nothing is set, an empty value being nothing', () => {
    const server = { host: '127.0.0.1', port: 8710, logLevel: 'info', importLimit: 512 * 1024 * 1024 };
    const expected = { database: { kind: 'embedded', folder: resolve(projectFolder(), '.duty'), port: 0 }, evidence: { kind: 'folder', folder: resolve(projectFolder(), '.duty', 'evidence') }, masterKey: { kind: 'file', path: resolve(projectFolder(), '.duty', 'master.key'), own: true }, language: 'zh', server };
    expect(readConfiguration({})).toEqual(expected);
    expect(readConfiguration({ DATABASE_URL: '', DUTY_DATA: '', DUTY_PG_PORT: '', DUTY_EVIDENCE: '', DUTY_LANG: '' })).toEqual(expected);
  });

  it('takes a server by DATABASE_URL, and a folder named on the command line before that', () => {
    const env = { DATABASE_URL: 'postgres://duty:secret@db:5432/duty', DUTY_DATA: '/data' };
    expect(readConfiguration(env).database).toEqual({ kind: 'server', url: env.DATABASE_URL });
    expect(readConfiguration(env, { data: '/other' }).database).toEqual({ kind: 'embedded', folder: '/other', port: 0 });
  });

  it('keeps the log in KurrentDB when EVENT_STORE says so, whichever database goes with it', () => {
    const env = { EVENT_STORE: 'kurrentdb', KURRENTDB_URL: 'esdb+discover://duty:a%40b@n1:2113,n2,n3:2115?tls=true&tlsCAFile=/ca.crt' };
    expect(readConfiguration(env)).toMatchObject({ database: { kind: 'embedded' }, kurrentdb: { url: env.KURRENTDB_URL } });
    expect(readConfiguration({ ...env, DATABASE_URL: 'postgres://db/duty' })).toMatchObject({ database: { kind: 'server' }, kurrentdb: { url: env.KURRENTDB_URL } });
    expect(readConfiguration({ ...env, EVENT_STORE: 'postgres' })).not.toHaveProperty('kurrentdb');
    expect(readConfiguration({ ...env, EVENT_STORE: '' })).not.toHaveProperty('kurrentdb');
    expect(mistake(() => readConfiguration({ EVENT_STORE: 'kurrentdb' })).text.en).toContain('KURRENTDB_URL is not set');
  });

  it('keeps evidence beside the embedded database, in a folder, or in a bucket', () => {
    const placeOf = (env: Record<string, string>): unknown => readConfiguration(env).evidence;
    expect(placeOf({ DUTY_DATA: '/data' })).toEqual({ kind: 'folder', folder: '/data/evidence' });
    expect(placeOf({ DUTY_DATA: '/data', DUTY_EVIDENCE: '/files' })).toEqual({ kind: 'folder', folder: '/files' });
    expect(placeOf({ DUTY_EVIDENCE: 's3://duty' })).toEqual({ kind: 's3', bucket: 'duty', prefix: '', region: 'us-east-1' });
    expect(placeOf({ DUTY_EVIDENCE: 's3://duty/a/b?endpoint=https://s3.example:9000&region=cn-north-1' }))
      .toEqual({ kind: 's3', bucket: 'duty', prefix: 'a/b/', endpoint: 'https://s3.example:9000', region: 'cn-north-1' });
  });

  it('starts relative paths at the caller’s folder, which npm tells apart from the project’s', () => {
    const folderOf = (env: Record<string, string>): unknown => readConfiguration({ ...env, DUTY_DATA: '空格 和中文/台账' }).database;
    expect(process.cwd()).toBe(projectFolder());
    expect(folderOf({ INIT_CWD: '/home/职员' })).toMatchObject({ folder: '/home/职员/空格 和中文/台账' });
    expect(folderOf({})).toMatchObject({ folder: resolve('空格 和中文/台账') });
  });

  it.each([
    ['DATABASE_URL', 'mysql://root:hush@db/duty'], ['DATABASE_URL', 'db:5432'], ['DATABASE_URL', 'postgres://a:50%@db/duty'],
    ['EVENT_STORE', 'mongo'], ['KURRENTDB_URL', 'http://admin:hush@node:2113'], ['KURRENTDB_URL', 'esdb://admin:hush%@node'], ['KURRENTDB_URL', 'esdb://node:port'],
    ['DUTY_PG_PORT', '65536'], ['DUTY_PG_PORT', '-1'], ['DUTY_PG_PORT', 'abc'], ['DUTY_EVIDENCE', 's3:///a'], ['DUTY_EVIDENCE', 's3://duty?endpoint=ftp://host'], ['DUTY_EVIDENCE', 's3://key:hush@duty'], ['DUTY_EVIDENCE', 's3://duty?secret=hush'], ['DUTY_LANG', 'fr'],
  ])('names the variable %s when it is %s, and keeps its value to itself', (name, value) => {
    const { text } = mistake(() => readConfiguration({ [name]: value }));
    for (const words of [text.zh, text.en]) {
      expect(words).toContain(name);
      expect(words).not.toContain(value);
    }
  });

  it('names a DUTY_ variable that does not exist, and those that do', () => {
    const { text } = mistake(() => readConfiguration({ DUTY_DATE: '/data' }));
    for (const words of [text.zh, text.en]) expect(words).toMatch(/DUTY_DATE\b.*DUTY_DATA\b/);
  });

  it.each([
    [{}, 'zh'], [{ LANG: 'C.UTF-8' }, 'zh'], [{ LANG: 'POSIX' }, 'zh'], [{ LANG: 'zh_CN.GBK' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'], [{ LANG: 'de_DE.UTF-8' }, 'en'], [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', DUTY_LANG: 'zh-CN' }, 'zh'], [{ DUTY_LANG: 'en' }, 'en'], [{ DUTY_LANG: '???', LANG: 'en_US' }, 'en'],
  ] as const)('speaks the language of %j: %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  it('takes another provider whole, over an address that nobody can listen to', () => {
    const provider = { DUTY_OIDC_ISSUER: 'https://id.example.gov.cn', DUTY_OIDC_CLIENT: 'duty', DUTY_OIDC_SECRET: 'secret', DUTY_PUBLIC_URL: 'https://duty.example.gov.cn/' };
    expect(readConfiguration(provider).server.provider).toEqual({
      issuer: 'https://id.example.gov.cn', clientId: 'duty', clientSecret: 'secret', claim: 'preferred_username', publicUrl: 'https://duty.example.gov.cn',
    });
    expect(() => readConfiguration({ ...provider, DUTY_OIDC_SECRET: '' })).toThrow(/DUTY_OIDC_SECRET/);
    expect(() => readConfiguration({ ...provider, DUTY_OIDC_ISSUER: 'http://id.example.gov.cn' })).toThrow(/DUTY_OIDC_ISSUER/);
  });
});
