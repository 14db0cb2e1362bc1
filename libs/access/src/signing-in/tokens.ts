import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@app/calendar';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { v7 as uuid7 } from 'uuid';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { accountsWhere, actorOf } from '../people/account.js';
import type { Actor } from '../policy/actor.js';
import { EVERYWHERE } from '../policy/permissions.js';
import { type ActName, acts } from '../policy/policy.js';
import { digestOf, newSecret } from '../secrets.js';
import { instantOfDate, later, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';

const PREFIX = 'duty_';
export const LONGEST_DAYS = 366;
const USED_SECONDS = 60;

export interface Token {
  id: string;
  label: string;
  scopes: string[];
  madeAt: Instant;
  expiresAt: Instant;
  /** To the minute; null: never. */
  usedAt: Instant | null;
  revoked: boolean;
}

interface TokenRow { id: string; label: string; scopes: string[]; made_at: Date; expires_at: Date; used_at: Date | null; revoked_at: Date | null }

/** Keys by which other systems come in, in the name of an account and limited to some acts. */
@Injectable()
export class Tokens {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock, private readonly securityLog: SecurityLog) {}

  /** Who sends `Authorization: Bearer …`; undefined when the token is none, expired, revoked, or its owner disabled. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    if (!secret.startsWith(PREFIX)) return undefined;
    const now = nowOf(this.clock);
    const [account] = await accountsWhere<{ token: string; scopes: string[]; used_at: Date | null }>(this.dataSource, now,
      'JOIN duty_access.api_token t ON t.account = a.id WHERE t.digest = $2 AND t.revoked_at IS NULL AND t.expires_at > $1 AND a.disabled_at IS NULL',
      [digestOf(secret)], ', t.id AS token, t.scopes, t.used_at');
    if (!account) return undefined;
    const { token, scopes, used_at: usedAt } = account;
    if (usedAt === null || usedAt < later(now, -USED_SECONDS)) await rowsOf(this.dataSource, 'UPDATE duty_access.api_token SET used_at = $2 WHERE id = $1', [token, now]);
    return { ...actorOf(account), kind: 'system', scopes };
  }

  /**
   * Makes one for the actor's own account; its secret is answered here and never again.
   * @param days until it expires, 366 at most
   * @throws AccessRefused scopes-unfit
   */
  async make(actor: Actor, { label, scopes, days }: { label: string; scopes: readonly string[]; days: number }): Promise<Token & { secret: string }> {
    const unknown = scopes.find((scope) => !(scope in acts));
    if (unknown !== undefined || scopes.length === 0) throw scopesUnfit(unknown);
    const secret = `${PREFIX}${newSecret()}`;
    const id = uuid7();
    const madeAt = nowOf(this.clock);
    const expiresAt = later(madeAt, Math.min(days, LONGEST_DAYS) * 86_400);
    await this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'INSERT INTO duty_access.api_token (id, digest, account, label, scopes, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [id, digestOf(secret), actor.account, label, scopes, madeAt, expiresAt]);
      const [owner] = await accountsWhere(transaction, madeAt, 'WHERE a.id = $2', [actor.account]);
      await this.securityLog.note({ kind: 'tokenMade', name: actor.name, organization: owner?.organization ?? EVERYWHERE, detail: { token: id, label, scopes: [...scopes] } }, transaction);
    });
    return { id, label, scopes: [...scopes], madeAt: instantOfDate(madeAt), expiresAt: instantOfDate(expiresAt), usedAt: null, revoked: false, secret };
  }

  /** Those of an account, the newest first. */
  async list(account: string): Promise<Token[]> {
    const rows = await rowsOf<TokenRow>(this.dataSource, 'SELECT * FROM duty_access.api_token WHERE account = $1 ORDER BY id DESC', [account]);
    return rows.map(({ id, label, scopes, made_at, expires_at, used_at, revoked_at }) => ({
      id, label, scopes, madeAt: instantOfDate(made_at), expiresAt: instantOfDate(expires_at), usedAt: used_at && instantOfDate(used_at), revoked: revoked_at !== null,
    }));
  }

  /** Revokes one of an account's; once revoked it stays so. @throws AccessRefused token-unknown */
  async revoke(by: Actor, account: string, id: string): Promise<void> {
    await this.dataSource.transaction(async (transaction) => {
      const now = nowOf(this.clock);
      const [revoked] = await rowsOf(transaction, 'UPDATE duty_access.api_token SET revoked_at = coalesce(revoked_at, $3) WHERE id = $1 AND account = $2 RETURNING id', [id, account, now]);
      const [owner] = await accountsWhere(transaction, now, 'WHERE a.id = $2', [account]);
      if (!revoked || !owner) throw new AccessRefused('token-unknown', say('没有这个令牌。', 'There is no such token.'));
      await this.securityLog.note({ kind: 'tokenRevoked', name: by.name, subject: owner.name, organization: owner.organization, detail: { token: id } }, transaction);
    });
  }
}

function scopesUnfit(unknown: string | undefined): AccessRefused {
  const known = (Object.keys(acts) as ActName[]).join(', ');
  return new AccessRefused('scopes-unfit', unknown === undefined
    ? say(`请至少写明一项权限范围：${known}。`, `Name at least one scope: ${known}.`)
    : say(`没有名为“${unknown}”的权限范围。可用的是：${known}。`, `There is no scope named "${unknown}". Scopes are: ${known}.`));
}
