import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@app/calendar';
import { type Clock, CLOCK, Grouped } from '@app/platform';
import { DataSource } from 'typeorm';
import { type Account, accountsWhere, actorOf } from '../people/account.js';
import type { Actor } from '../policy/actor.js';
import { csrfOf, digestOf, newSecret } from '../secrets.js';
import { instantOfDate, later, nowOf } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';

/** Seconds without a request after which a session is over, and seconds after which it is over in any case: a working day. */
export const IDLE_SECONDS = 2 * 3600;
export const LONGEST_SECONDS = 12 * 3600;
/** How exactly it is kept when a session was last seen: not every request writes. */
const SEEN_SECONDS = 60;

export type SignInWay = 'password' | 'oidc';

/** A new session: the secret goes into the browser's cookie and is kept nowhere else. */
export interface StartedSession {
  secret: string;
  endsAt: Instant;
}

/** A session in force. */
export interface Session {
  actor: Actor;
  account: Pick<Account, 'id' | 'name' | 'displayName' | 'language' | 'organization' | 'passwordDue' | 'secondFactor'>;
  /** What unsafe requests send as a header beside the cookie. */
  csrf: string;
  endsAt: Instant;
}

/** An account as one of its sessions reaches it. */
type Reached = Account & { digest: Buffer; begun_by: SignInWay; seen_at: Date; ends_at: Date };

@Injectable()
export class Sessions {
  private readonly reached = new Grouped<Reached>((digests) => this.reachedBy(digests));

  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  async start(account: string, by: SignInWay, source: Source = this.dataSource): Promise<StartedSession> {
    const secret = newSecret();
    const now = nowOf(this.clock);
    const end = later(now, LONGEST_SECONDS);
    await rowsOf(source, 'INSERT INTO duty_access.session (digest, account, begun_by, started_at, seen_at, ends_at) VALUES ($1, $2, $3, $4, $4, $5)', [digestOf(secret), account, by, now, end]);
    return { secret, endsAt: instantOfDate(end) };
  }

  /** Who has this cookie; undefined when nobody does, or no longer. */
  async find(secret: string): Promise<Session | undefined> {
    const now = nowOf(this.clock);
    const digest = digestOf(secret);
    const found = await this.reached.get(digest.toString('hex'));
    if (!found) return undefined;
    const account = { ...found, passwordDue: found.passwordDue && found.begun_by === 'password' }; // who came in elsewhere may know none
    if (found.seen_at < later(now, -SEEN_SECONDS)) await rowsOf(this.dataSource, 'UPDATE duty_access.session SET seen_at = $2 WHERE digest = $1', [digest, now]);
    const { id, name, displayName, language, organization, passwordDue, secondFactor } = account;
    return { actor: actorOf(account), account: { id, name, displayName, language, organization, passwordDue, secondFactor }, csrf: csrfOf(secret), endsAt: instantOfDate(found.ends_at) };
  }

  async end(secret: string, source: Source = this.dataSource): Promise<void> {
    await rowsOf(source, 'DELETE FROM duty_access.session WHERE digest = $1', [digestOf(secret)]);
  }

  async endAllOf(account: string, source: Source = this.dataSource): Promise<void> {
    await rowsOf(source, 'DELETE FROM duty_access.session WHERE account = $1', [account]);
  }

  /** By the digests of their secrets, in hexadecimal: the sessions that are in force. */
  private async reachedBy(digests: readonly string[]): Promise<ReadonlyMap<string, Reached>> {
    const now = nowOf(this.clock);
    const rows = await accountsWhere<Omit<Reached, keyof Account>>(this.dataSource, now,
      'JOIN duty_access.session s ON s.account = a.id WHERE s.digest = ANY ($2) AND s.ends_at > $1 AND s.seen_at > $3 AND a.disabled_at IS NULL',
      [digests.map((digest) => Buffer.from(digest, 'hex')), later(now, -IDLE_SECONDS)], ', s.digest, s.begun_by, s.seen_at, s.ends_at');
    return new Map(rows.map((row) => [row.digest.toString('hex'), row]));
  }
}
