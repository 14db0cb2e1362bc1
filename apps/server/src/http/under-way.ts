import { Injectable } from '@nestjs/common';

/** The calls that are being answered. One whose caller has gone is still under way, and may be about to append. */
@Injectable()
export class UnderWay {
  private readonly calls = new Set<Promise<unknown>>();

  /** Counts a call until it ends, in whatever way. */
  count<T>(call: Promise<T>): Promise<T> {
    const ended = call.then(() => undefined, () => undefined).then(() => { this.calls.delete(ended); });
    this.calls.add(ended);
    return call;
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.calls.size > 0) await Promise.all(this.calls);
  }
}
