import { Inject, Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { nowOf } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';

/** What is counted, how many failures are free, and the longest wait that more of them bring, in seconds. */
export interface Counter {
  key: string;
  free: number;
  longestWait: number;
}

/** One name tried from one address. */
export const pairCounter = (name: string, address: string): Counter => ({ key: `pair:${address}:${name}`, free: 5, longestWait: 900 });
/** All names tried from one address: a whole office may stand behind it, so it is patient, and its wait short. */
export const addressCounter = (address: string): Counter => ({ key: `address:${address}`, free: 60, longestWait: 30 });
/** What only this person can reach, as a device on which they signed in before: whatever others do, they do not touch it. */
export const ownCounter = (what: string): Counter => ({ key: `own:${what}`, free: 10, longestWait: 900 });

const FORGET_SECONDS = 86_400;

/**
 * Slows down whoever guesses: after some free failures each one doubles the wait for the next. Nothing is ever locked, and
 * no count depends on a name alone, so nobody can keep another person out by failing in their name.
 */
@Injectable()
export class Attempts {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Counts one attempt as failed before it is made: many at once get no more tries than one after another. While failures
   * are free no time is looked at: of two at the same moment the later may come first.
   * @throws AccessRefused when one of the counters has to wait; then none has counted
   */
  async take(counters: readonly Counter[]): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      for (const { key, free, longestWait } of counters) {
        const taken = await rowsOf(transaction,
          `INSERT INTO duty_access.attempt AS a (counter, failures, last_at, free_at) VALUES ($1, 1, $2, $2)
           ON CONFLICT (counter) DO UPDATE SET
             failures = CASE WHEN a.last_at < $2 - make_interval(secs => $5) THEN 1 ELSE a.failures + 1 END,
             last_at = $2,
             free_at = CASE WHEN a.last_at < $2 - make_interval(secs => $5) OR a.failures + 1 < $3 THEN $2
                            ELSE $2 + make_interval(secs => least($4, power(2, least(a.failures + 1 - $3, 30)))) END
            WHERE a.failures < $3 OR a.free_at <= $2 RETURNING counter`, [key, nowOf(this.clock), free, longestWait, FORGET_SECONDS]);
        if (taken.length === 0) throw slowDown(await this.secondsToWait(key, transaction));
      }
    });
  }

  /** The attempt was no failure, but neither does it clear those before. */
  async giveBack(counters: readonly Counter[]): Promise<void> {
    await rowsOf(this.dataSource, 'UPDATE duty_access.attempt SET failures = failures - 1, free_at = last_at WHERE counter = ANY ($1) AND failures > 0', [counters.map(({ key }) => key)]);
  }

  async clear(counters: readonly Counter[]): Promise<void> {
    await rowsOf(this.dataSource, 'DELETE FROM duty_access.attempt WHERE counter = ANY ($1)', [counters.map(({ key }) => key)]);
  }

  private async secondsToWait(counter: string, source: Source): Promise<number> {
    const [row] = await rowsOf<{ free_at: Date }>(source, 'SELECT free_at FROM duty_access.attempt WHERE counter = $1', [counter]);
    return Math.max(1, Math.ceil(((row?.free_at.getTime() ?? 0) - nowOf(this.clock).getTime()) / 1000));
  }
}

function slowDown(seconds: number): AccessRefused {
  return new AccessRefused('slow-down', say(`尝试次数过多。请在 ${seconds} 秒后再试。`, `Too many attempts. Try again in ${seconds} seconds.`), seconds);
}
