import { Inject, Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { Secret, TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { type Account, accountsWhere } from '../people/account.js';
import { digestOf, readableSecret } from '../secrets.js';
import { nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';

const STEP_SECONDS = 30;
const RECOVERY_CODES = 10;

/** A code from an authenticator app beside the password (TOTP, RFC 6238), for those who want one. */
@Injectable()
export class SecondFactor {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock, private readonly securityLog: SecurityLog) {}

  /** Makes a secret for the app. It asks for nothing at sign-in until a code of it was confirmed. */
  async enrol(account: string): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: 20 }).base32;
    const [enrolled] = await rowsOf<{ name: string }>(this.dataSource, 'UPDATE duty_access.account SET totp_secret = $2 WHERE id = $1 AND NOT totp_on RETURNING name', [account, secret]);
    if (!enrolled) throw new AccessRefused('own-account', say('动态口令已经启用。要换设备，请先停用。', 'A second factor is on already. To change the device, turn it off first.'));
    return { secret, uri: totpOf(secret, enrolled.name).toString() };
  }

  /** Turns it on and answers the recovery codes, which are shown once. */
  async confirm(accountId: string, code: string): Promise<string[]> {
    const account = await this.accountOf(accountId);
    if (account.secondFactor || !await this.isCurrent(account, code)) throw codeWrong();
    const codes = Array.from({ length: RECOVERY_CODES }, () => readableSecret(3));
    await this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'UPDATE duty_access.account SET totp_on = true WHERE id = $1', [accountId]);
      await rowsOf(transaction, 'DELETE FROM duty_access.recovery_code WHERE account = $1', [accountId]);
      await rowsOf(transaction, 'INSERT INTO duty_access.recovery_code (digest, account) SELECT unnest($2::bytea[]), $1', [accountId, codes.map((each) => digestOf(plain(each)))]);
      await this.securityLog.note({ kind: 'secondFactorOn', name: account.name, organization: account.organization }, transaction);
    });
    return codes;
  }

  /** By the person, with a code that counts. @throws AccessRefused when it does not */
  async turnOff(accountId: string, code: string): Promise<void> {
    const account = await this.accountOf(accountId);
    if (!await this.accepts(account, code)) throw codeWrong();
    await this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'UPDATE duty_access.account SET totp_on = false, totp_secret = NULL WHERE id = $1', [accountId]);
      await rowsOf(transaction, 'DELETE FROM duty_access.recovery_code WHERE account = $1', [accountId]);
      await this.securityLog.note({ kind: 'secondFactorOff', name: account.name, organization: account.organization }, transaction);
    });
  }

  /** A code of the app, or one of the recovery codes; each counts once. */
  async accepts(account: Account, code: string): Promise<boolean> {
    if (await this.isCurrent(account, code)) return true;
    const used = await rowsOf(this.dataSource, 'DELETE FROM duty_access.recovery_code WHERE digest = $1 AND account = $2 RETURNING account', [digestOf(plain(code)), account.id]);
    return used.length > 0;
  }

  private async isCurrent({ id, name, totpSecret }: Account, code: string): Promise<boolean> {
    if (totpSecret === null) return false;
    const timestamp = nowOf(this.clock).getTime();
    const delta = totpOf(totpSecret, name).validate({ token: code.trim(), window: 1, timestamp });
    if (delta === null) return false;
    const step = Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
    const used = await rowsOf(this.dataSource, 'UPDATE duty_access.account SET totp_step = $2 WHERE id = $1 AND totp_step < $2 RETURNING id', [id, step]);
    return used.length > 0;
  }

  private async accountOf(id: string): Promise<Account> {
    const [account] = await accountsWhere(this.dataSource, nowOf(this.clock), 'WHERE a.id = $2', [id]);
    if (!account) throw new Error(`there is no account ${id}`);
    return account;
  }
}

function totpOf(secret: string, name: string): TOTP {
  return new TOTP({ issuer: 'Duty Ledger', label: name, secret: Secret.fromBase32(secret), period: STEP_SECONDS });
}

/** As typed: with or without dashes, in either case. */
function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

export function codeWrong(): AccessRefused {
  return new AccessRefused('code-wrong', say('动态口令不对，或已用过。请输入应用中显示的新口令。', 'The code is wrong or was used. Enter the one that the app shows now.'));
}
