import type { Language, Role, Section } from '@app/catalogue';
import type { Actor, Grant } from '../policy/actor.js';
import { instantOfDate } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';

/** An account with the grants in force at some moment. */
export interface Account {
  id: string;
  /** Sign-in name. */
  name: string;
  displayName: string;
  language: Language;
  /** Whose administrator looks after it. */
  organization: string;
  passwordHash: string | null;
  passwordDue: boolean;
  secondFactor: boolean;
  totpSecret: string | null;
  disabled: boolean;
  grants: Grant[];
}

interface GrantRow { role: Role; organization: string; section: Section | null; valid_from: string; valid_until: string | null }

/** Columns of an account `a`; `$1` is the moment at which the grants are in force. */
const COLUMNS = `a.id, a.name, a.display_name AS "displayName", a.language, a.organization, a.password_hash AS "passwordHash", a.password_due AS "passwordDue",
  a.totp_on AS "secondFactor", a.totp_secret AS "totpSecret", a.disabled_at IS NOT NULL AS disabled,
  (SELECT coalesce(json_agg(g ORDER BY g.valid_from, g.id), '[]') FROM duty_access.role_grant g
    WHERE g.account = a.id AND g.revoked_at IS NULL AND g.valid_from <= $1 AND (g.valid_until IS NULL OR g.valid_until > $1)) AS grants`;

/**
 * @param where goes on after FROM: joins and conditions, with parameters from `$2`
 * @param more further columns, of what is joined
 */
export async function accountsWhere<More extends object = object>(source: Source, now: Date, where: string, parameters: readonly unknown[], more = ''): Promise<(Account & More)[]> {
  const rows = await rowsOf<Omit<Account, 'grants'> & More & { grants: GrantRow[] }>(source, `SELECT ${COLUMNS} ${more} FROM duty_access.account a ${where}`, [now, ...parameters]);
  return rows.map((row) => ({ ...row, grants: row.grants.map(grantOf) }));
}

export async function accountNamed(source: Source, now: Date, name: string): Promise<Account | undefined> {
  return (await accountsWhere(source, now, 'WHERE lower(a.name) = lower($2)', [name]))[0];
}

/** While somebody else knows the password, the account may do nothing but change it. */
export function actorOf({ id, name, grants, passwordDue }: Account): Actor {
  return { account: id, name, kind: 'person', grants: passwordDue ? [] : grants };
}

function grantOf({ role, organization, section, valid_from: from, valid_until: until }: GrantRow): Grant {
  return {
    role, organization, from: instantOfDate(new Date(from)),
    ...(section !== null && { section }), ...(until !== null && { until: instantOfDate(new Date(until)) }),
  };
}
