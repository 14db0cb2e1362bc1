import { Inject, Injectable } from '@nestjs/common';
import { type Language, say } from '@app/catalogue';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid7 } from 'uuid';
import { AccessRefused } from '../access-refused.js';
import { SecurityLog } from '../logs/security-log.js';
import { Organizations } from '../organizations/organizations.js';
import { hashPassword } from '../passwords/hashing.js';
import type { Actor } from '../policy/actor.js';
import { permit, placesAbove } from '../policy/permissions.js';
import { rolesFor } from '../policy/policy.js';
import { readableSecret } from '../secrets.js';
import { Sessions } from '../signing-in/sessions.js';
import { instantOfDate, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { grantFault, type NewGrant } from './grant-rules.js';
import { addAccount, addGrant, type NewPerson, peopleOf, type Person } from './people-table.js';

/**
 * Looks after people: for each organisation those who have their home or a role in it or below. An administrator reaches as
 * far as their own grants do: nobody changes a person who can do something beyond that reach, nor their own roles.
 * Every method throws NotPermitted when the organisation is not the actor's, and AccessRefused in words.
 */
@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly sessions: Sessions,
    private readonly securityLog: SecurityLog,
  ) {}

  /** With those grants only that lie in the organisation or below. */
  async list(actor: Actor, organization: string): Promise<Person[]> {
    await permit(this.organizations, actor, 'people.read', organization);
    const within = await this.organizations.below(organization);
    const people = await peopleOf(this.dataSource, nowOf(this.clock), within);
    return people.map((person) => ({ ...person, grants: person.grants.filter((grant) => within.includes(grant.organization)) }));
  }

  /** Adds a person with their first roles; answers the password for their first sign-in, which is shown once. */
  async add(actor: Actor, person: NewPerson, grants: readonly NewGrant[]): Promise<{ person: Person; password: string }> {
    await permit(this.organizations, actor, 'people.manage', person.organization);
    for (const grant of grants) await this.allowGrant(actor, grant);
    const name = person.name.normalize('NFKC');
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(name)) {
      throw new AccessRefused('name-unfit', say('用户名由字母、汉字、数字和 . _ @ - 组成，至多 64 个字符。', 'A sign-in name is made of letters, digits and . _ @ -, at most 64 of them.'));
    }
    const password = readableSecret(4);
    const hash = await hashPassword(password);
    const id = uuid7();
    const now = nowOf(this.clock);
    return this.dataSource.transaction(async (transaction) => {
      if (!await addAccount(transaction, now, id, { ...person, name }, hash)) {
        throw new AccessRefused('name-taken', say(`用户名“${name}”已被使用。请换一个。`, `The sign-in name "${name}" is taken. Choose another.`));
      }
      await this.securityLog.note({ kind: 'personAdded', name: actor.name, subject: name, organization: person.organization }, transaction);
      for (const grant of grants) await this.putGrant(transaction, actor, { id, name }, grant);
      return { person: await this.onlyPerson(transaction, id), password };
    });
  }

  async change(actor: Actor, organization: string, id: string, change: { displayName?: string | undefined; language?: Language | undefined }): Promise<Person> {
    return this.changing(actor, organization, id, async (transaction, person) => {
      await rowsOf(transaction, 'UPDATE duty_access.account SET display_name = coalesce($2, display_name), language = coalesce($3, language) WHERE id = $1', [id, change.displayName ?? null, change.language ?? null]);
      await this.securityLog.note({ kind: 'personChanged', name: actor.name, subject: person.name, organization: person.organization }, transaction);
    });
  }

  /** A disabled person's sessions end at once and their tokens count no longer. */
  async setDisabled(actor: Actor, organization: string, id: string, disabled: boolean): Promise<Person> {
    return this.changing(actor, organization, id, async (transaction, person) => {
      if (id === actor.account) throw ownAccount();
      await rowsOf(transaction, 'UPDATE duty_access.account SET disabled_at = $2 WHERE id = $1', [id, disabled ? nowOf(this.clock) : null]);
      if (disabled) await this.sessions.endAllOf(id, transaction);
      await this.securityLog.note({ kind: disabled ? 'personDisabled' : 'personEnabled', name: actor.name, subject: person.name, organization: person.organization }, transaction);
    });
  }

  /** A password for one sign-in, shown once; all sessions end, and a lost second factor goes with `secondFactor`. */
  async resetPassword(actor: Actor, organization: string, id: string, { secondFactor = false } = {}): Promise<string> {
    const password = readableSecret(4);
    const hash = await hashPassword(password);
    await this.changing(actor, organization, id, async (transaction, person) => {
      if (id === actor.account) throw ownAccount();
      await rowsOf(transaction, `UPDATE duty_access.account SET password_hash = $2, password_due = true,
          totp_on = totp_on AND NOT $3, totp_secret = CASE WHEN $3 THEN NULL ELSE totp_secret END WHERE id = $1`, [id, hash, secondFactor]);
      await this.sessions.endAllOf(id, transaction);
      await this.securityLog.note({ kind: 'passwordReset', name: actor.name, subject: person.name, organization: person.organization }, transaction);
      if (secondFactor) await this.securityLog.note({ kind: 'secondFactorOff', name: actor.name, subject: person.name, organization: person.organization }, transaction);
    });
    return password;
  }

  async grant(actor: Actor, organization: string, id: string, grant: NewGrant): Promise<Person> {
    await this.allowGrant(actor, grant);
    return this.changing(actor, organization, id, async (transaction, person) => {
      if (id === actor.account) throw ownAccount();
      await this.putGrant(transaction, actor, person, grant);
    });
  }

  /** Takes a role away that lies within the actor's reach, wherever the person's home is. */
  async revoke(actor: Actor, organization: string, id: string, grantId: string): Promise<Person> {
    const person = await this.personIn(actor, organization, id);
    if (id === actor.account) throw ownAccount();
    const grant = person.grants.find((each) => each.id === grantId);
    if (!grant || !await this.reaches(actor, grant.organization)) throw new AccessRefused('grant-unknown', say('没有这项角色。', 'There is no such role of this person.'));
    return this.dataSource.transaction(async (transaction) => {
      await rowsOf(transaction, 'UPDATE duty_access.role_grant SET revoked_at = $2, revoked_by = $3 WHERE id = $1 AND revoked_at IS NULL', [grantId, nowOf(this.clock), actor.name]);
      await this.securityLog.note({ kind: 'roleRevoked', name: actor.name, subject: person.name, organization: grant.organization, detail: { role: grant.role } }, transaction);
      return this.onlyPerson(transaction, id);
    });
  }

  /** One whom the actor may see and whose whole reach lies within the actor's. */
  private async changing(actor: Actor, organization: string, id: string, change: (transaction: EntityManager, person: Person) => Promise<void>): Promise<Person> {
    const person = await this.personIn(actor, organization, id);
    for (const place of new Set([person.organization, ...person.grants.map((grant) => grant.organization)])) {
      if (!await this.reaches(actor, place)) throw beyondReach();
    }
    return this.dataSource.transaction(async (transaction) => {
      await change(transaction, person);
      return this.onlyPerson(transaction, id);
    });
  }

  private async personIn(actor: Actor, organization: string, id: string): Promise<Person> {
    await permit(this.organizations, actor, 'people.manage', organization);
    const [person] = await peopleOf(this.dataSource, nowOf(this.clock), await this.organizations.below(organization), id);
    if (!person) throw new AccessRefused('person-unknown', say('没有这个人员。', 'There is no such person.'));
    return person;
  }

  private async onlyPerson(transaction: EntityManager, id: string): Promise<Person> {
    const [person] = await peopleOf(transaction, nowOf(this.clock), 'anywhere', id);
    if (!person) throw new Error(`there is no account ${id}`);
    return person;
  }

  private async allowGrant(actor: Actor, grant: NewGrant): Promise<void> {
    await permit(this.organizations, actor, 'people.manage', grant.organization);
    const fault = grantFault(grant, instantOfDate(nowOf(this.clock)));
    if (fault) throw new AccessRefused('grant-unfit', fault);
  }

  private async putGrant(transaction: EntityManager, actor: Actor, { id, name }: { id: string; name: string }, grant: NewGrant): Promise<void> {
    const { role, section = null, from = null, until = null } = grant;
    await addGrant(transaction, nowOf(this.clock), id, grant, actor.name);
    await this.securityLog.note({ kind: 'roleGranted', name: actor.name, subject: name, organization: grant.organization, detail: { role, section, from, until } }, transaction);
  }

  private async reaches(actor: Actor, organization: string): Promise<boolean> {
    return actor.kind === 'commandLine' || rolesFor('people.manage', actor.grants, await placesAbove(this.organizations, 'people.manage', organization)).length > 0;
  }
}

function ownAccount(): AccessRefused {
  return new AccessRefused('own-account', say('不能更改自己的角色和账号状态。请由另一位管理员办理。', 'Nobody changes their own roles or account. Another administrator can.'));
}

function beyondReach(): AccessRefused {
  return new AccessRefused('beyond-reach', say('此人在您管理范围以外还有账号或角色。请由上级管理员办理。', 'This person has a home or a role beyond what you look after. An administrator above can.'));
}
