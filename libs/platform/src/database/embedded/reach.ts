import { chmod, lstat, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';

/** Whether the account can enter a folder (absolute, free of symbolic links), judged by the permission bits of all above it. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || canEnter(account, dirname(folder));
}

/** As `canEnter`; a folder closed only by its own permissions (as `mktemp -d` makes it) is opened for passing through. */
export async function letEnter(account: Account, folder: string): Promise<boolean> {
  if (await canEnter(account, folder)) return true;
  if (!(await canEnter(account, dirname(folder)))) return false;
  await chmod(folder, (await stat(folder)).mode | 0o011);
  return canEnter(account, folder);
}

const LASTING = '/var/lib/duty-ledger';

/**
 * A folder of root's that any account can enter, for what cannot stay in a closed one. `lasting`: it must outlive a restart
 * of the machine. Undefined when there is no such place.
 */
export async function openPlace(account: Account, lasting: boolean): Promise<string | undefined> {
  for (const place of lasting ? [LASTING] : [LASTING, join(tmpdir(), 'duty-ledger')]) {
    await mkdir(place).then(() => chmod(place, 0o755)).catch(() => undefined);
    const made = await lstat(place).catch(() => undefined);
    // In a folder like /tmp anyone may have made it before us: what is run as another user must be root's own.
    const trusted = made?.isDirectory() === true && made.uid === 0 && (made.mode & 0o022) === 0;
    if (trusted && (await canEnter(account, place))) return place;
  }
  return undefined;
}
