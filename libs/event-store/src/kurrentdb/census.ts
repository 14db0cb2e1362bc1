import type { From, ScannedPage } from './scan.js';

const EVENTS_A_SCAN = 5000;

/**
 * Counts the ledger's events that KurrentDB still has. What this process has looked through it does not look through again:
 * an event that goes after that, a later process finds, or `verify`.
 */
export class Census {
  private seen = { to: -1n, events: 0 };
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly scan: (from: From, count: number) => Promise<ScannedPage>) {}

  /** How many there are up to a commit position. */
  count(commit: bigint): Promise<number> {
    const counted = this.last.then(() => this.countUpTo(commit));
    this.last = counted.catch(() => undefined);
    return counted;
  }

  private async countUpTo(commit: bigint): Promise<number> {
    for (let ended = false; !ended && this.seen.to < commit;) {
      const { to, events } = this.seen;
      const page = await this.scan(to < 0n ? undefined : { after: to }, EVENTS_A_SCAN);
      const own = page.own.filter(({ position }) => position.commit <= commit).length;
      this.seen = { to: page.to < commit ? page.to : commit, events: events + own };
      ended = page.ended;
    }
    return this.seen.events;
  }
}
