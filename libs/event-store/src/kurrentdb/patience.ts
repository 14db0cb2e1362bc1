import { setTimeout as sleep } from 'node:timers/promises';
import { AccessDeniedError, InvalidArgumentError, MaxAppendSizeExceededError, StreamDeletedError, WrongExpectedVersionError } from '@eventstore/db-client';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;

export interface Patience {
  /** How long to wait for one answer. The client's own deadlines do not hold for appends. */
  answerMs: number;
  /** How long to go on trying. */
  wholeMs: number;
}

/** Long enough for a node to start again or a cluster to choose a leader; short of the half minute for which PostgreSQL keeps our lock. */
export const PATIENCE: Patience = { answerMs: 8000, wholeMs: 20_000 };

/**
 * Tries again, in growing intervals, after every failure but an answer that another try would only repeat. The work must
 * be safe to do twice: after any other failure nobody knows whether it was done.
 */
export async function repeatedly<T>(work: () => Promise<T>, { answerMs, wholeMs }: Patience, signal: AbortSignal): Promise<T> {
  const end = Date.now() + wholeMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await inTime(work(), answerMs);
    } catch (error) {
      if (isAnswer(error) || signal.aborted || Date.now() + pause > end) throw error;
    }
    await sleep(pause, undefined, { signal });
  }
}

/** Rejects when the promise is still unsettled after so many milliseconds; what comes later is not listened to. */
export async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`KurrentDB has not answered within ${ms} ms`)); }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** True for a refusal that says: nothing was written, and nothing will be. */
function isAnswer(error: unknown): boolean {
  return [WrongExpectedVersionError, MaxAppendSizeExceededError, StreamDeletedError, AccessDeniedError, InvalidArgumentError]
    .some((kind) => error instanceof kind);
}
