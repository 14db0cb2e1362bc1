import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@app/calendar';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { v7 as uuid7 } from 'uuid';
import type { Actor } from '../policy/actor.js';
import { instantOfDate, nowOf } from '../tables/moments.js';
import { rowsOf } from '../tables/rows.js';
import { type LogPage, pageOf, type PageQuery } from './page.js';

export interface NotedAccess {
  id: string;
  at: Instant;
  name: string;
  roles: string[];
  /** What was done: an act of the policy table. */
  what: string;
  organization: string;
  /** What was looked at: an id, or a path of the API. */
  subject: string;
}

/** Who read what with personal data in it, and everything an inspector looked at. Lines are added and never changed. */
@Injectable()
export class AccessLog {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** To be called before the answer goes out: what was not noted was not shown. */
  async note(actor: Actor, what: string, organization: string, subject: string): Promise<void> {
    const roles = [...new Set(actor.grants.map(({ role }) => role))];
    await rowsOf(this.dataSource, 'INSERT INTO duty_access.access_log (id, at, name, roles, what, organization, subject) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [uuid7(), nowOf(this.clock), actor.name, roles, what, organization, subject]);
  }

  /** The newest first, of these organisations. */
  async read(organizations: readonly string[], query: PageQuery): Promise<LogPage<NotedAccess>> {
    const rows = await rowsOf<Omit<NotedAccess, 'at'> & { at: Date }>(this.dataSource,
      `SELECT id, at, name, roles, what, organization, subject FROM duty_access.access_log
        WHERE organization = ANY ($1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [organizations, query.after ?? null, query.limit + 1]);
    return pageOf(rows.map((row) => ({ ...row, at: instantOfDate(row.at) })), query.limit);
  }
}
