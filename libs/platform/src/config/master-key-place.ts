import { join, resolve } from 'node:path';

/** Where the keys come from that seal the keys of contacts; `own`: the product makes the file where it is not there. */
export type MasterKeyPlace = { kind: 'given'; keys: string } | { kind: 'file'; path: string; own: boolean };

/** As DUTY_MASTER_KEY or DUTY_MASTER_KEY_FILE say; else a file beside the data. */
export function masterKeyPlaceOf(keys: string | undefined, file: string | undefined, dataFolder: string, callersFolder: string): MasterKeyPlace {
  if (keys !== undefined) return { kind: 'given', keys };
  if (file !== undefined) return { kind: 'file', path: resolve(callersFolder, file), own: false };
  return { kind: 'file', path: join(dataFolder, 'master.key'), own: true };
}
