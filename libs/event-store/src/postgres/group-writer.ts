import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppendResult } from '../port.js';
import type { PreparedAppend } from '../prepare.js';

/** Fewer are not worth a flush of their own. */
const LEAST_A_BATCH = 8;
const MOST_A_BATCH = 500;

interface Waiting {
  append: PreparedAppend;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: appends that wait are written together, so that many share one flush to disk. Two batches are under way at a
 * time: while the database flushes one, the next is made and sent. The order of appends that are under way at once is open.
 * One lane is for a log whose writers take turns anyway: a second batch would only wait for the first.
 */
export class GroupWriter {
  private readonly waiting: Waiting[] = [];
  private underWay = 0;
  private busyLanes = 0;

  constructor(private readonly write: (appends: readonly PreparedAppend[]) => Promise<AppendResult[]>, private readonly lanes: 1 | 2 = 2) {}

  append(append: PreparedAppend): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      if (this.busyLanes < this.lanes) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busyLanes += 1;
    while (this.waiting.length > 0) {
      await nextTurn(); // those just answered come with their next append, and join
      await this.writeOne(this.waiting.splice(0, this.share()));
    }
    this.busyLanes -= 1;
  }

  /** Its part of all, so that the lanes take turns instead of one waiting for the other. */
  private share(): number {
    const part = Math.ceil((this.waiting.length + this.underWay) / this.lanes);
    return Math.min(Math.max(part, LEAST_A_BATCH), MOST_A_BATCH);
  }

  private async writeOne(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0) return; // the other lane was there first
    this.underWay += batch.length;
    try {
      const results = await this.write(batch.map(({ append }) => append));
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.underWay -= batch.length;
    }
  }
}
