import { Inject, Injectable } from '@nestjs/common';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { digestOf, newSecret } from '../secrets.js';
import { nowOf } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';

/** The browsers and phones on which a person has signed in: a cookie that outlives the session and grants nothing. */
@Injectable()
export class Devices {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** @param account undefined for a name that nobody has: then the question costs the same and the answer is no */
  async knows(account: string | undefined, device: string | undefined): Promise<boolean> {
    const rows = await rowsOf(this.dataSource, 'SELECT FROM duty_access.device WHERE digest = $1 AND account = $2', [digestOf(device ?? ''), account ?? null]);
    return rows.length > 0;
  }

  /** The device's secret: the one it has, or a new one. One device may be several people's. */
  async remember(account: string, device: string | undefined, source: Source): Promise<string> {
    const secret = device !== undefined && /^[\w-]{43}$/.test(device) ? device : newSecret();
    await rowsOf(source, 'INSERT INTO duty_access.device (digest, account, seen_at) VALUES ($1, $2, $3) ON CONFLICT (digest, account) DO UPDATE SET seen_at = EXCLUDED.seen_at',
      [digestOf(secret), account, nowOf(this.clock)]);
    return secret;
  }
}
