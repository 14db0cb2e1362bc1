import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';

/** Records of a year by what can be said of them. */
export interface RecordQuality {
  all: number;
  live: number;
  void: number;
  late: number;
  corrected: number;
  /** Of a type that asks for evidence; and with it. */
  evidenceAsked: number;
  evidenced: number;
}

/** A record with what its quality is. */
export interface FlawedRecord {
  id: string;
  type: string;
  occurredOn: string;
  /** Microseconds since 1970. */
  recordedAt: string;
  standing: 'live' | 'void' | 'duplicate';
  late: boolean;
  corrected: boolean;
  /** null where its type asks for no evidence. */
  evidenced: boolean | null;
}

/** Reads how good the records of a year are, as of any moment. */
@Injectable()
export class RecordQualities {
  constructor(private readonly dataSource: DataSource) {}

  /** How many records of the year there are, and of what quality. Late, corrected and evidenced ones are counted among the live. */
  async quality(organizationNo: string, year: number, { position, knownAt, until }: Bounds): Promise<RecordQuality> {
    const rows = await this.dataSource.query<Record<keyof RecordQuality, string>[]>(
      `SELECT count(*) AS all,
              count(*) FILTER (WHERE standing = 'void') AS void,
              count(*) FILTER (WHERE standing = 'live') AS live,
              count(*) FILTER (WHERE standing = 'live' AND late) AS late,
              count(*) FILTER (WHERE standing = 'live' AND corrected) AS corrected,
              count(*) FILTER (WHERE standing = 'live' AND evidenced IS NOT NULL) AS "evidenceAsked",
              count(*) FILTER (WHERE standing = 'live' AND evidenced) AS evidenced
         FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('v', '$3', '$4')} AND ($5::date IS NULL OR occurred_on <= $5)`,
      [organizationNo, year, position, String(knownAt), until ?? null],
    );
    const counts = Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)] as const);
    return Object.fromEntries(counts) as Record<keyof RecordQuality, number>;
  }

  /** The records of the year that their quality sets apart: struck out, late, corrected, or without evidence they should have. */
  async flawed(organizationNo: string, year: number, { position, knownAt, until }: Bounds): Promise<FlawedRecord[]> {
    return this.dataSource.query<FlawedRecord[]>(
      `SELECT record_id AS id, type, occurred_on::text AS "occurredOn", recorded_at::text AS "recordedAt", standing, late, corrected, evidenced
         FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('v', '$3', '$4')} AND ($5::date IS NULL OR occurred_on <= $5)
          AND (standing <> 'live' OR late OR corrected OR evidenced IS FALSE)
        ORDER BY occurred_on, record_no`,
      [organizationNo, year, position, String(knownAt), until ?? null],
    );
  }
}
