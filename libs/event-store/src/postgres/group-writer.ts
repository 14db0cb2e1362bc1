import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppendResult } from '../port.js';
import type { PreparedAppend } from '../prepare.js';

const APPENDS_A_BATCH = 500;

interface Waiting {
  append: PreparedAppend;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}

/** Group commit: one writer takes all appends that wait and writes them together, so that many share one flush to disk. */
export class GroupWriter {
  private readonly waiting: Waiting[] = [];
  private writing = false;

  constructor(private readonly write: (appends: readonly PreparedAppend[]) => Promise<AppendResult[]>) {}

  append(append: PreparedAppend): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      if (!this.writing) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      await nextTurn(); // those just answered come with their next append, and join
      await this.writeOne(this.waiting.splice(0, APPENDS_A_BATCH));
    }
    this.writing = false;
  }

  private async writeOne(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.write(batch.map(({ append }) => append));
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
