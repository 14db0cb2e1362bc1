import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/** Tries again, in growing intervals, for as long as only the connection fails; undefined after an abort. */
export async function patiently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined); // ends early at the abort
  }
  return undefined;
}

/** Connection lost (SQLSTATE 08), server short of means (53) or restarting (57P); the driver's own errors have no code. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof pg.DatabaseError) return /^(08|53|57P)/.test(code);
  return /^E[A-Z]+$/.test(code) || /^Connection terminated|^timeout e|not queryable$/.test(error.message);
}
