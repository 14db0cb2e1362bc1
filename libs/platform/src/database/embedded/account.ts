import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { say } from '@app/catalogue';
import { ConfigurationError } from '../../config/configuration-error.js';

const run = promisify(execFile);

/** The system user that runs the server. PostgreSQL refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

/** From the fittest to the least unfit; all of them without rights of their own. */
const CANDIDATES = ['postgres', '_postgres', 'nobody', 'daemon', 'bin', 'games', 'mail'];

/**
 * The account for a server on `cluster`: undefined when this process may run it itself (it is not root).
 * A cluster that exists stays with its owner, whatever users have come or gone since.
 */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of CANDIDATES) {
    const account = await lookUp(name).catch(() => undefined);
    if (account) return account;
  }
  throw new ConfigurationError(say(
    '数据库不能以 root 身份运行，而本机没有可代为运行的普通系统用户。请新建一个（如 useradd --system postgres），或以普通用户身份运行本命令。',
    'The database cannot run as root, and this machine has no ordinary system user to run it. Add one (such as useradd --system postgres), or run this command as an ordinary user.',
  ));
}

async function lookUp(name: string): Promise<Account> {
  const id = async (flag: string): Promise<number> => Number((await run('id', [flag, name])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}
