import type { Micros } from '@app/calendar';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';

export interface VersionQuery {
  /** Only the records of these ids. */
  ids?: readonly string[];
  /** Only these types. */
  types?: readonly string[];
  /** Booked in this year. */
  year?: number;
  /**
   * Or: dated in this year in any version known then, or first recorded between the two instants; and those of these
   * numbers, which count in the year though they lie in another.
   */
  touching?: { recordNos: readonly number[]; from: string; to: string; recordedFrom: Micros; recordedTo: Micros; year: number };
  /** Only, or without, the records of these numbers. */
  only?: readonly number[] | undefined;
  without?: readonly number[] | undefined;
  liveOnly?: boolean;
  page?: Page;
}

/** Some of the rows only: as many as `limit` after the first `offset`. */
export interface Page {
  offset: number;
  limit: number;
}

/** SQL: which rows `v` of the versions table a query means, with its fifteen parameters. */
export function versionsWhere(organizationNo: string, { position, knownAt }: Bounds, { ids, types, year, touching, only, without, liveOnly }: VersionQuery): { where: string; parameters: unknown[] } {
  return {
    where: `v.organization_no = $1 AND ${heldAt('v', '$2', '$3')}
          AND ($13::text[] IS NULL OR v.record_id = ANY ($13))
          AND ($14::bigint[] IS NULL OR v.record_no = ANY ($14))
          AND ($15::bigint[] IS NULL OR v.record_no <> ALL ($15))
          AND ($4::text[] IS NULL OR v.type = ANY ($4))
          AND ($5::int IS NULL OR v.year = $5)
          AND ($6::boolean IS NOT TRUE OR v.standing = 'live')
          AND ($7::date IS NULL OR v.recorded_at BETWEEN $9 AND $10 OR v.record_no = ANY ($12) OR v.record_no IN (
                SELECT w.record_no FROM ${LIVE}.record_version w
                 WHERE w.organization_no = $1 AND w.from_position <= $2 AND w.known_from <= $3
                   AND ($4::text[] IS NULL OR w.type = ANY ($4))
                   AND (w.occurred_on BETWEEN $7 AND $8 OR w.year = $11)))`,
    parameters: [organizationNo, position, String(knownAt), types ?? null, year ?? null, liveOnly ?? false, touching?.from ?? null, touching?.to ?? null,
      String(touching?.recordedFrom ?? 0n), String(touching?.recordedTo ?? 0n), touching?.year ?? null, touching?.recordNos ?? [], ids ?? null,
      only ?? null, without ?? null],
  };
}
