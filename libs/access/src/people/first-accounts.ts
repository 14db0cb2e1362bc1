import { Inject, Injectable } from '@nestjs/common';
import { type Role, roleLabels, say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid7 } from 'uuid';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { EVERYWHERE } from '../policy/permissions.js';
import { Organizations } from '../organizations/organizations.js';
import { hashPassword } from '../passwords/hashing.js';
import { readableSecret } from '../secrets.js';
import { later, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { addAccount, addGrant } from './people-table.js';

export interface FirstAccount {
  name: string;
  password: string;
}

/** One account a role, for people who want to look around. */
const DEMO: readonly { name: string; role: Role }[] = [
  { name: 'demo-clerk', role: 'clerk' },
  { name: 'demo-head', role: 'head' },
  { name: 'demo-leader', role: 'leader' },
  { name: 'demo-office', role: 'countyOffice' },
  { name: 'demo-inspector', role: 'inspector' },
  { name: 'demo-admin', role: 'administrator' },
];
const DEMO_PASSWORD = 'wetland-duty-demo';
const DEMO_INSPECTION_DAYS = 30;

/** Accounts that are there before anybody has signed in. */
@Injectable()
export class FirstAccounts {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly securityLog: SecurityLog,
  ) {}

  /** Where there is no account at all: makes the administrator of everything, with a password for one sign-in. Show it once. */
  async firstAdministrator(): Promise<FirstAccount | undefined> {
    const password = readableSecret(4);
    const hash = await hashPassword(password);
    return this.alone(async (transaction) => {
      if ((await this.names(transaction)).length > 0) return undefined;
      const person = { name: 'admin', displayName: roleLabels.administrator.zh, language: 'zh', organization: EVERYWHERE } as const;
      await this.put(transaction, person, 'administrator', hash, true);
      return { name: person.name, password };
    });
  }

  /**
   * Accounts with passwords that everybody knows, one a role, in one organisation. Started again it answers the same.
   * @param warden person id of the demonstration's warden, as W007, whose patrols are in the sample
   * @throws AccessRefused accounts-exist where there are other accounts: those would stand open to everybody
   */
  async demoAccounts(organization: string, warden: string): Promise<(FirstAccount & { role: Role })[]> {
    const accounts = [...DEMO, { name: warden, role: 'warden' as const }];
    const hash = await hashPassword(DEMO_PASSWORD);
    await this.alone(async (transaction) => {
      const there = await this.names(transaction);
      if (there.some((name) => !accounts.some((account) => account.name === name))) throw accountsExist();
      await this.organizations.put(transaction, { name: organization, parent: null, kind: 'bureau' });
      for (const { name, role } of accounts) {
        if (there.includes(name)) continue;
        const displayName = `${roleLabels[role].zh}（演示）`;
        await this.put(transaction, { name, displayName, language: 'zh', organization }, role, hash, false);
      }
    });
    return accounts.map((account) => ({ ...account, password: DEMO_PASSWORD }));
  }

  private async put(transaction: EntityManager, person: { name: string; displayName: string; language: 'zh'; organization: string }, role: Role, hash: string, passwordDue: boolean): Promise<void> {
    const id = uuid7();
    const now = nowOf(this.clock);
    const until = role === 'inspector' ? later(now, DEMO_INSPECTION_DAYS * 86_400).toISOString() : undefined;
    await addAccount(transaction, now, id, person, hash, passwordDue);
    await addGrant(transaction, now, id, { role, organization: person.organization, until }, 'system');
    await this.securityLog.note({ kind: 'personAdded', subject: person.name, organization: person.organization, detail: { role } }, transaction);
  }

  private names(transaction: EntityManager): Promise<string[]> {
    return rowsOf<{ name: string }>(transaction, 'SELECT name FROM duty_access.account').then((rows) => rows.map(({ name }) => name));
  }

  /** Two servers that start at once make the accounts once. */
  private alone<T>(work: (transaction: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'LOCK TABLE duty_access.account IN SHARE ROW EXCLUSIVE MODE');
      return work(transaction);
    });
  }
}

function accountsExist(): AccessRefused {
  return new AccessRefused('accounts-exist', say(
    '这里已有真实账号，演示模式会让任何人都能登录，因此没有启动。请去掉 --demo，或改用空的数据文件夹（--data）。',
    'There are real accounts here. Demo mode would let everybody in, so it did not start. Leave out --demo, or use an empty data folder (--data).',
  ));
}
