import { Injectable } from '@nestjs/common';
import { type Instant, instantOf } from '@app/calendar';
import type { JsonObject } from '@app/event-store';
import type { RecordState } from '@app/ledger';
import { DataSource } from 'typeorm';
import { stateOf, type VersionColumns } from '../tables/record-detail.js';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';
import type { PlacedRecord } from './contributions.js';
import { packedRows } from './packed.js';
import { type VersionQuery, versionsWhere } from './versions-where.js';

/** A record by what a list says of it. */
export interface NamedRecord extends PlacedRecord {
  type: string;
}

/** A record as it stood at the bounds. */
export interface RecordVersion {
  recordNo: number;
  year: number;
  state: RecordState;
}

type VersionRow = VersionColumns & { record_no: number; year: number; known_from: string };

/** Reads what the projection has written, as of any moment. Every method is one indexed query. */
@Injectable()
export class ReadTables {
  constructor(private readonly dataSource: DataSource) {}

  /** The organisation's number; undefined when the ledger does not know it. */
  async organizationNo(name: string): Promise<string | undefined> {
    const rows = await this.query<{ no: string }>(`SELECT no FROM ${LIVE}.organization WHERE name = $1`, [name]);
    return rows[0]?.no;
  }

  async organizations(): Promise<string[]> {
    return (await this.query<{ name: string }>(`SELECT name FROM ${LIVE}.organization ORDER BY no`, [])).map(({ name }) => name);
  }

  /** Every organisation and reporting year that had records at a position, in order. */
  async years(position: number): Promise<{ organization: string; year: number }[]> {
    return this.query<{ organization: string; year: number }>(
      `SELECT DISTINCT o.name COLLATE "C" AS organization, v.year
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE v.from_position <= $1 ORDER BY 1, 2`, [position],
    );
  }

  /** Records as they stood, in order of date and entry. */
  async versions(organizationNo: string, bounds: Bounds, query: VersionQuery): Promise<RecordVersion[]> {
    const { where, parameters } = versionsWhere(organizationNo, bounds, query);
    const rows = await packedRows<VersionRow>(
      this.dataSource, ['record_no', 'record_id', 'type', 'occurred_on', 'year', 'recorded_at', 'corrected', 'data', 'detail', 'known_from'],
      `SELECT record_no, record_id, type, occurred_on, year, recorded_at::text AS recorded_at, corrected, data, detail, known_from::text AS known_from
         FROM ${LIVE}.record_version v WHERE ${where}
        ORDER BY v.occurred_on, v.record_no LIMIT $16 OFFSET $17`,
      [...parameters, query.page?.limit ?? null, query.page?.offset ?? 0],
    );
    return rows.map((row) => ({ recordNo: row.record_no, year: row.year, state: stateOf(row) }));
  }

  async countVersions(organizationNo: string, bounds: Bounds, query: VersionQuery): Promise<number> {
    const { where, parameters } = versionsWhere(organizationNo, bounds, query);
    const rows = await this.query<{ count: string }>(`SELECT count(*) AS count FROM ${LIVE}.record_version v WHERE ${where}`, parameters);
    return Number(rows[0]?.count);
  }

  /** The live records booked in the year by what a list says of them, in order of date and entry. */
  async named(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<NamedRecord[]> {
    return packedRows<NamedRecord>(
      this.dataSource, ['recordNo', 'id', 'type', 'occurredOn'],
      `SELECT record_no AS "recordNo", record_id AS id, type, occurred_on AS "occurredOn" FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND standing = 'live' AND ${heldAt('v', '$3', '$4')} ORDER BY occurred_on, record_no`,
      [organizationNo, year, position, String(knownAt)],
    );
  }

  /** Types with a live record booked in the year. */
  async typesIn(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<string[]> {
    const rows = await this.query<{ type: string }>(
      `SELECT DISTINCT type FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND standing = 'live' AND ${heldAt('v', '$3', '$4')}`,
      [organizationNo, year, position, String(knownAt)],
    );
    return rows.map(({ type }) => type);
  }

  /** Sets of indicators published by then, in order of publication. */
  async indicatorSets({ position, knownAt }: Bounds): Promise<{ name: string; version: string; document: JsonObject; publishedBy: string; publishedAt: Instant }[]> {
    const rows = await this.query<{ name: string; version: string; document: JsonObject; published_by: string; known_from: string }>(
      `SELECT name, version, document, published_by, known_from FROM ${LIVE}.indicator_set WHERE from_position <= $1 AND known_from <= $2 ORDER BY from_position`,
      [position, String(knownAt)],
    );
    return rows.map(({ name, version, document, published_by, known_from }) => ({ name, version, document, publishedBy: published_by, publishedAt: instantOf(BigInt(known_from)) }));
  }

  /** When the organisation's last event within the bounds became known; null when there is none. */
  async lastRecordedAt(organizationNo: string, { position, knownAt }: Bounds): Promise<Instant | null> {
    const rows = await this.query<{ last: string | null }>(
      `SELECT max(known_from) AS last FROM ${LIVE}.record_version WHERE organization_no = $1 AND from_position <= $2 AND known_from <= $3`,
      [organizationNo, position, String(knownAt)],
    );
    const last = rows[0]?.last;
    return last === null || last === undefined ? null : instantOf(BigInt(last));
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query(sql, parameters);
  }
}
