import { Inject, Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { accountsWhere } from '../people/account.js';
import { Attempts, ownCounter } from '../signing-in/attempts.js';
import { Sessions, type StartedSession } from '../signing-in/sessions.js';
import { nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { hashPassword, isPassword } from './hashing.js';
import { judgePassword } from './judge-password.js';

/** A person's own change of password. */
@Injectable()
export class Passwords {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly securityLog: SecurityLog,
  ) {}

  /**
   * All sessions end, and the one that asked goes on under another secret.
   * @throws AccessRefused password-wrong, slow-down, password-unfit
   */
  async change(accountId: string, present: string, next: string): Promise<StartedSession> {
    const [account] = await accountsWhere(this.dataSource, nowOf(this.clock), 'WHERE a.id = $2', [accountId]);
    const counter = ownCounter(`change ${accountId}`); // reached only with a session of that account
    await this.attempts.take([counter]);
    if (!account || !await isPassword(account.passwordHash, present)) throw new AccessRefused('password-wrong', say('当前密码不对。', 'The present password is wrong.'));
    await this.attempts.clear([counter]);
    const fault = present === next
      ? say('新密码与当前密码相同。请换一个。', 'The new password is the present one. Choose another.')
      : await judgePassword(next, [account.name, account.displayName, account.organization]);
    if (fault) throw new AccessRefused('password-unfit', fault);
    const hash = await hashPassword(next);
    return this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'UPDATE duty_access.account SET password_hash = $2, password_due = false WHERE id = $1', [accountId, hash]);
      await this.sessions.endAllOf(accountId, transaction);
      await this.securityLog.note({ kind: 'passwordChanged', name: account.name, organization: account.organization }, transaction);
      return this.sessions.start(accountId, 'password', transaction);
    });
  }
}
