import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { say } from '@app/catalogue';
import { ConfigurationError, type MasterKeyPlace } from '@app/platform';
import { KEY_BYTES } from './seal.js';

/** The keys that seal the keys of contacts: the first seals, all of them open. By the id each has from its own digest. */
export interface MasterKeys {
  current: string;
  byId: ReadonlyMap<string, Buffer>;
}

const ID_LENGTH = 16;

/**
 * The keys from the environment or a file, in hexadecimal or base64, one a line or parted by commas. Where the place is the
 * product's own and nothing is there, a key is made, for its owner's eyes only.
 * @throws ConfigurationError
 */
export async function readMasterKeys(place: MasterKeyPlace): Promise<MasterKeys> {
  const texts = (place.kind === 'given' ? place.keys : await textOf(place)).split(/[\s,]+/).filter(Boolean);
  const keys = texts.map(keyIn);
  const ids = keys.map((key) => createHash('sha256').update(key).digest('hex').slice(0, ID_LENGTH));
  const [current] = ids;
  if (current === undefined) throw malformed();
  return { current, byId: new Map(ids.map((id, index) => [id, keys[index] ?? Buffer.alloc(0)])) };
}

async function textOf({ path, own }: Extract<MasterKeyPlace, { kind: 'file' }>): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT' && own) return make(path);
    throw new ConfigurationError(say(`无法读取主密钥文件 ${path}。请检查 DUTY_MASTER_KEY_FILE 和权限。`, `The master key file ${path} cannot be read. Check DUTY_MASTER_KEY_FILE and permissions.`));
  }
}

/** Of two that make it at once, one wins and both read the winner's. */
async function make(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'EEXIST') return undefined;
    throw error;
  });
  if (!file) return readFile(path, 'utf8');
  const text = `${randomBytes(KEY_BYTES).toString('hex')}\n`;
  await file.writeFile(text);
  await file.sync();
  await file.close();
  return text;
}

function keyIn(text: string): Buffer {
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  if (key.length !== KEY_BYTES) throw malformed();
  return key;
}

function malformed(): ConfigurationError {
  return new ConfigurationError(say(
    '主密钥（DUTY_MASTER_KEY 或主密钥文件）应为 32 字节，写成 64 位十六进制或 base64；多个以逗号或换行分隔，第一个为现用。',
    'The master key (DUTY_MASTER_KEY or its file) must be 32 bytes in hexadecimal or base64; several are parted by commas or lines, the first is in use.',
  ));
}
