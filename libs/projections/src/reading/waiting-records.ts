import { Injectable } from '@nestjs/common';
import type { RecordState } from '@app/ledger';
import { DataSource } from 'typeorm';
import { stateOf, type VersionColumns } from '../tables/record-detail.js';
import { LIVE } from '../tables/schemas.js';
import { WAITING, type WaitingKind } from './waiting.js';

export interface WaitingQuery {
  kind: WaitingKind;
  /** Records booked in this year; of all years where none is given. */
  year?: number | undefined;
  /** Only these types, as those of a section. */
  types?: readonly string[] | undefined;
  /** Only what this person recorded. */
  recordedBy?: string | undefined;
  /** Id of the last record seen. */
  after?: string | undefined;
  limit: number;
}

/** What waits for whom in an organisation, in order of entry. */
@Injectable()
export class WaitingRecords {
  constructor(private readonly dataSource: DataSource) {}

  async list(organization: string, { kind, year, types, recordedBy, after, limit }: WaitingQuery): Promise<RecordState[]> {
    const rows = await this.dataSource.query<(VersionColumns & { organization: string; known_from: string })[]>(
      `SELECT v.record_id, v.type, v.occurred_on::text AS occurred_on, v.recorded_at, v.standing, v.corrected, v.data, v.detail, v.known_from, o.name AS organization
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE o.name = $1 AND v.to_position = 9223372036854775807 AND ${WAITING[kind]}
          AND ($2::integer IS NULL OR v.year = $2) AND ($3::text[] IS NULL OR v.type = ANY ($3)) AND ($4::text IS NULL OR v.detail ->> 'recordedBy' = $4)
          AND v.record_no > coalesce((SELECT max(w.record_no) FROM ${LIVE}.record_version w WHERE w.organization_no = o.no AND w.record_id = $5), 0)
        ORDER BY v.record_no LIMIT $6`,
      [organization, year ?? null, types ?? null, recordedBy ?? null, after ?? null, limit],
    );
    return rows.map(stateOf);
  }
}
