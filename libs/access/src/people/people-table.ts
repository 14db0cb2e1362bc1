import type { Language, Role, Section } from '@app/catalogue';
import { v7 as uuid7 } from 'uuid';
import type { Grant } from '../policy/actor.js';
import { instantOfDate } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';
import type { NewGrant } from './grant-rules.js';

/** A person as those see them who look after people. Grants that are over or revoked are not shown. */
export interface Person {
  id: string;
  name: string;
  displayName: string;
  language: Language;
  organization: string;
  disabled: boolean;
  passwordDue: boolean;
  secondFactor: boolean;
  grants: (Grant & { id: string })[];
}

export interface NewPerson {
  /** Sign-in name, for ever. */
  name: string;
  displayName: string;
  language: Language;
  organization: string;
}

interface GrantRow { id: string; account: string; role: Role; organization: string; section: Section | null; valid_from: Date; valid_until: Date | null }

/** Accounts whose home, or whose grants now or to come, lie in the organisations (or anywhere); all with their grants wherever they are. */
export async function peopleOf(source: Source, now: Date, organizations: readonly string[] | 'anywhere', id?: string): Promise<Person[]> {
  const people = await rowsOf<Omit<Person, 'grants'>>(source,
    `SELECT a.id, a.name, a.display_name AS "displayName", a.language, a.organization, a.disabled_at IS NOT NULL AS disabled,
            a.password_due AS "passwordDue", a.totp_on AS "secondFactor"
       FROM duty_access.account a
      WHERE ($3::uuid IS NULL OR a.id = $3) AND ($1::text[] IS NULL OR a.organization = ANY ($1) OR EXISTS (
              SELECT FROM duty_access.role_grant g WHERE g.account = a.id AND g.organization = ANY ($1)
                 AND g.revoked_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > $2)))
      ORDER BY a.name COLLATE "C"`, [organizations === 'anywhere' ? null : organizations, now, id ?? null]);
  const grants = await rowsOf<GrantRow>(source,
    `SELECT id, account, role, organization, section, valid_from, valid_until FROM duty_access.role_grant
      WHERE account = ANY ($1) AND revoked_at IS NULL AND (valid_until IS NULL OR valid_until > $2) ORDER BY id`, [people.map((person) => person.id), now]);
  return people.map((person) => ({ ...person, grants: grants.filter(({ account }) => account === person.id).map(grantOf) }));
}

/** False when the name is taken. */
export async function addAccount(source: Source, now: Date, id: string, person: NewPerson, passwordHash: string, passwordDue = true): Promise<boolean> {
  const added = await rowsOf(source,
    `INSERT INTO duty_access.account (id, name, display_name, language, organization, password_hash, password_due, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [id, person.name, person.displayName, person.language, person.organization, passwordHash, passwordDue, now]);
  return added.length > 0;
}

/** Answers the grant's id. */
export async function addGrant(source: Source, now: Date, account: string, { role, organization, section, from, until }: NewGrant, by: string): Promise<string> {
  const id = uuid7();
  await rowsOf(source, 'INSERT INTO duty_access.role_grant (id, account, role, organization, section, valid_from, valid_until, granted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, account, role, organization, section ?? null, from ?? now, until ?? null, by]);
  return id;
}

function grantOf({ id, role, organization, section, valid_from, valid_until }: GrantRow): Grant & { id: string } {
  return {
    id, role, organization, from: instantOfDate(valid_from),
    ...(section !== null && { section }), ...(valid_until !== null && { until: instantOfDate(valid_until) }),
  };
}
