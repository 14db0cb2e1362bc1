import { Inject, Injectable } from '@nestjs/common';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { later, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { LOG_YEARS } from './retention.js';

const DAY = 86_400;
const DEVICE_DAYS = 400;

/** Clears away what has had its time: sessions, failed attempts, devices long unseen, lines of the logs past their years. */
@Injectable()
export class AccessHousekeeping {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** To be called about once a day. */
  async sweep(): Promise<void> {
    const now = nowOf(this.clock);
    const clear = (what: string, before: Date): Promise<unknown[]> => rowsOf(this.dataSource, `DELETE FROM duty_access.${what} < $1`, [before]);
    await clear('session WHERE ends_at', now);
    await clear('oidc_request WHERE ends_at', now);
    await clear('attempt WHERE last_at', later(now, -DAY));
    await clear('device WHERE seen_at', later(now, -DEVICE_DAYS * DAY));
    // By the database's own clock, which is the one that it refuses by.
    for (const log of ['security_log', 'access_log']) {
      await rowsOf(this.dataSource, `DELETE FROM duty_access.${log} WHERE at < now() - make_interval(years => $1)`, [LOG_YEARS]);
    }
  }
}
