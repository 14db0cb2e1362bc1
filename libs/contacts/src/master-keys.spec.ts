import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@app/platform';
import { readMasterKeys } from './master-keys.js';

const ONE = '11'.repeat(32);
const TWO = Buffer.alloc(32, 2).toString('base64');

describe('the master key', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'duty-key-')); });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its owner\'s eyes only, and read from then on', async () => {
    const place = { kind: 'file', path: join(folder, 'data', 'master.key'), own: true } as const;
    const [first, second] = [await readMasterKeys(place), await readMasterKeys(place)];
    expect(second).toEqual(first);
    expect(((await stat(place.path)).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(place.path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it('may be several: the first seals, all of them open', async () => {
    const { current, byId } = await readMasterKeys({ kind: 'given', keys: `${ONE},${TWO}` });
    expect([byId.size, byId.get(current)?.toString('hex')]).toEqual([2, ONE]);
    expect([...byId.keys()]).toContain((await readMasterKeys({ kind: 'given', keys: TWO })).current);
  });

  it.each([['of another length', '11'], ['none', '']])('is refused when %s', async (_, keys) => {
    await expect(readMasterKeys({ kind: 'given', keys })).rejects.toBeInstanceOf(ConfigurationError);
  });

  it('is not made where somebody named a file that is not there', async () => {
    await expect(readMasterKeys({ kind: 'file', path: join(folder, 'none'), own: false })).rejects.toBeInstanceOf(ConfigurationError);
  });
});
