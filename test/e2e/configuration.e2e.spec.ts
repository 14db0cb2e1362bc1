import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duty } from '../support/cli.js';

const ADDRESS = '127.0.0.1:9'; // the port for discarding: nobody listens there

/** Settings that cannot work, and what the one sentence about them has to name. */
const MISTAKES: [string, Record<string, string>, RegExp][] = [
  ['no address of KurrentDB', { EVENT_STORE: 'kurrentdb' }, /没有设置 KURRENTDB_URL/],
  ['another engine than there is', { EVENT_STORE: 'mongodb' }, /EVENT_STORE.*postgres 或 kurrentdb/],
  ['an address of another kind', { EVENT_STORE: 'kurrentdb', KURRENTDB_URL: 'http://127.0.0.1:2113' }, /KURRENTDB_URL.*esdb:\/\//],
  ['a node that is not there', { EVENT_STORE: 'kurrentdb', KURRENTDB_URL: `esdb://${ADDRESS}?tls=false` }, /连不上 KurrentDB（127\.0\.0\.1:9：/],
  ['a CA file that is not there', { EVENT_STORE: 'kurrentdb', KURRENTDB_URL: `esdb://user:secret@${ADDRESS}?tls=true&tlsCAFile=/nowhere/ca.crt` }, /tlsCAFile.*读不到/],
  ['a PostgreSQL that is not there', { DATABASE_URL: `postgres://user:secret@${ADDRESS}/duty` }, /连不上数据库服务器 127\.0\.0\.1:9\/duty/],
  ['KurrentDB without its PostgreSQL', { EVENT_STORE: 'kurrentdb', KURRENTDB_URL: `esdb://${ADDRESS}?tls=false`, DATABASE_URL: `postgres://user:secret@${ADDRESS}/duty` }, /DATABASE_URL/],
];

describe('a configuration that cannot work', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-test-'));
    duty(['--help'], {}); // builds, and says so
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(MISTAKES)('is told in one sentence, with exit 2: %s', (_mistake, env, sentence) => {
    const { code, stdout, stderr } = duty(['status'], { DUTY_DATA: folder, ...env });
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/secret|\bat .*:\d+:\d+/);
  }, 120_000);
});
