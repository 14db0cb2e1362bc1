import { Inject, Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { EVERYWHERE } from '../policy/permissions.js';
import { isPassword } from '../passwords/hashing.js';
import { type Account, accountNamed } from '../people/account.js';
import { digestOf } from '../secrets.js';
import { nowOf } from '../tables/moments.js';
import { addressCounter, Attempts, type Counter, ownCounter, pairCounter } from './attempts.js';
import { Devices } from './devices.js';
import { networkOf } from './network.js';
import { codeWrong, SecondFactor } from './second-factor.js';
import { Sessions, type SignInWay, type StartedSession } from './sessions.js';

export interface Credentials {
  name: string;
  password: string;
  /** Of the authenticator app, or a recovery code. */
  code?: string | undefined;
}

/** Where a sign-in comes from. */
export interface Origin {
  /** The peer's address; of IPv6 the first 64 bits count. */
  address: string;
  /** The browser's device cookie. */
  device?: string | undefined;
  /** A session that this browser holds; it ends when another begins. */
  session?: string | undefined;
}

export interface SignedIn extends StartedSession {
  account: Account;
  /** For the browser's device cookie. */
  device: string;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly devices: Devices,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly securityLog: SecurityLog,
  ) {}

  /**
   * By name and password. An unknown name, a wrong password and a disabled account are one answer, after the same work.
   * @throws AccessRefused sign-in-refused, slow-down, code-needed or code-wrong
   */
  async signIn({ name, password, code }: Credentials, origin: Origin): Promise<SignedIn> {
    const account = await accountNamed(this.dataSource, nowOf(this.clock), name);
    const counters = await this.countersOf(name, account, origin);
    const all = [...counters.shared, counters.own];
    await this.attempts.take(all);
    const right = await isPassword(account?.passwordHash, password);
    if (!account || !right || account.disabled) throw await this.refuse(account, origin, 'password');
    if (account.secondFactor) {
      if (code === undefined) {
        await this.attempts.giveBack(all);
        throw new AccessRefused('code-needed', say('此账号启用了动态口令。请同时输入口令。', 'This account has a second factor. Send the code as well.'));
      }
      if (!await this.secondFactor.accepts(account, code)) throw await this.refuse(account, origin, 'code');
    }
    await this.attempts.giveBack(counters.shared);
    await this.attempts.clear([counters.own]);
    return this.begin(account, origin, 'password');
  }

  /** Starts a session for somebody whose name was proven. The session that the browser held before ends: none is taken over. */
  async begin(account: Account, { address, device, session }: Origin, by: SignInWay): Promise<SignedIn> {
    return this.dataSource.transaction(async (transaction) => {
      if (session !== undefined) await this.sessions.end(session, transaction);
      const started = await this.sessions.start(account.id, by, transaction);
      const known = await this.devices.remember(account.id, device, transaction);
      await this.securityLog.note({ kind: 'signedIn', name: account.name, organization: account.organization, address, detail: { by } }, transaction);
      return { ...started, account, device: known };
    });
  }

  async signOut(secret: string): Promise<void> {
    const session = await this.sessions.find(secret);
    await this.sessions.end(secret);
    if (session) await this.securityLog.note({ kind: 'signedOut', name: session.account.name, organization: session.account.organization });
  }

  /** A device that the person has used before stands apart from everybody else's failures. */
  private async countersOf(name: string, account: Account | undefined, { address, device }: Origin): Promise<{ shared: Counter[]; own: Counter }> {
    if (await this.devices.knows(account?.id, device)) return { shared: [], own: ownCounter(digestOf(`${device ?? ''} ${account?.id ?? ''}`).toString('base64url')) };
    const network = networkOf(address);
    return { shared: [addressCounter(network)], own: pairCounter(name.toLowerCase().slice(0, 64), network) };
  }

  private async refuse(account: Account | undefined, { address }: Origin, reason: 'password' | 'code'): Promise<AccessRefused> {
    await this.securityLog.note({ kind: 'signInRefused', subject: account?.name, organization: account?.organization ?? EVERYWHERE, address, detail: { reason: account ? reason : 'name' } });
    if (reason === 'code') return codeWrong();
    return new AccessRefused('sign-in-refused', say('用户名或密码不对。', 'The name or the password is wrong.'));
  }
}
