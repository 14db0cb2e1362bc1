import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@app/calendar';
import { type Clock, CLOCK } from '@app/platform';
import { DataSource } from 'typeorm';
import { v7 as uuid7 } from 'uuid';
import { instantOfDate, nowOf } from '../tables/moments.js';
import { rowsOf, type Source } from '../tables/rows.js';
import { type LogPage, pageOf, type PageQuery } from './page.js';
import type { SecurityEventKind } from './security-events.js';

export interface SecurityEvent {
  kind: SecurityEventKind;
  /** Sign-in name of who did it; absent when nobody known did. */
  name?: string | undefined;
  /** Sign-in name of whom it concerns, when somebody else. */
  subject?: string | undefined;
  /** Whose administrator is to see it; `*` when it is nobody's. */
  organization: string;
  address?: string | undefined;
  /** No secrets and nothing typed at sign-in. */
  detail?: Readonly<Record<string, string | readonly string[] | null>>;
}

export type NotedSecurityEvent = Required<Pick<SecurityEvent, 'kind' | 'organization'>>
  & { id: string; at: Instant; name: string | null; subject: string | null; address: string | null; detail: Record<string, unknown> };

/** Sign-ins, refusals, changes of roles and secrets. Lines are added and never changed. */
@Injectable()
export class SecurityLog {
  constructor(private readonly dataSource: DataSource, @Inject(CLOCK) private readonly clock: Clock) {}

  /** @param source the transaction of the change that is noted, so that neither is there without the other */
  async note({ kind, name, subject, organization, address, detail = {} }: SecurityEvent, source: Source = this.dataSource): Promise<void> {
    await rowsOf(source, 'INSERT INTO duty_access.security_log (id, at, kind, name, subject, organization, address, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [uuid7(), nowOf(this.clock), kind, name ?? null, subject ?? null, organization, address ?? null, detail]);
  }

  /** The newest first, of these organisations. */
  async read(organizations: readonly string[], query: PageQuery): Promise<LogPage<NotedSecurityEvent>> {
    const rows = await rowsOf<NotedSecurityEvent & { at: Date }>(this.dataSource,
      `SELECT id, at, kind, name, subject, organization, address, detail FROM duty_access.security_log
        WHERE organization = ANY ($1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [organizations, query.after ?? null, query.limit + 1]);
    return pageOf(rows.map((row) => ({ ...row, at: instantOfDate(row.at) })), query.limit);
  }
}
