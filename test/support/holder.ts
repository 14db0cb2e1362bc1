import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** How to reach the embedded server. */
export interface Embedded { host: string; port: number; user: string; password: string; database: string }

/** A process of its own that holds an embedded database. It lets go by itself when this process dies. */
export interface Holder {
  connection: Embedded;
  process: ChildProcess;
  letGo(): Promise<void>;
}

const PROGRAM = ['--import', './test/support/from-source.mjs', 'test/support/hold-database.ts'];

/** Starts a process on a data folder and waits until it holds the database. Rejects with what the process says otherwise. */
export async function holdDatabase(folder: string, settings: Record<string, string> = {}): Promise<Holder> {
  const own = Object.entries(process.env).filter(([name]) => !/^(DUTY_|DATABASE_URL$|INIT_CWD$)/.test(name));
  const child = spawn(process.execPath, [...PROGRAM, folder], { env: { ...Object.fromEntries(own), ...settings }, stdio: 'pipe' });
  const words = text(child.stderr);
  const said = once(child.stdout, 'data') as Promise<[Buffer]>;
  const first = await Promise.race([said, once(child, 'exit')]);
  if (!Buffer.isBuffer(first[0])) throw new Error(await words);
  return {
    connection: JSON.parse(first[0].toString()) as Embedded,
    process: child,
    async letGo() {
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** Removes a data folder, and its cluster where that lies elsewhere. */
export async function removeDataFolder(folder: string): Promise<void> {
  const marker = await readFile(join(folder, 'database.json'), 'utf8').catch(() => '');
  const elsewhere = /"cluster": "([^"]+)"/.exec(marker)?.[1] ?? '';
  if (isAbsolute(elsewhere)) await rm(dirname(elsewhere), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
