import type { StoredEvent } from '@app/event-store';
import { foldPage, recordKey, targetsIn } from '@app/projections';
import type { ContributionRow, KnownRecord, VersionRow } from '../../libs/projections/src/fold/page-change.js';
import { catalogue, ORGANIZATION } from './histories.js';

/** The read tables in memory: what page changes leave behind. */
export interface Tables {
  versions: VersionRow[];
  contributions: ContributionRow[];
}

/** Folds a log into tables, page by page; `sizes` are used in turn. */
export function foldLog(events: readonly StoredEvent[], sizes: readonly number[]): Tables {
  const tables: Tables = { versions: [], contributions: [] };
  const organizations = new Map<string, number>();
  for (let at = 0, page = 0; at < events.length; page += 1) {
    const size = Math.max(1, sizes[page % sizes.length] ?? 1);
    const slice = events.slice(at, at + size);
    const change = foldPage(slice, recordsOf(slice, tables), organizations, catalogue);
    for (const { no, name } of change.organizations) organizations.set(name, no);
    for (const { recordNo, toPosition, knownTo } of change.closedVersions) {
      for (const row of tables.versions) if (row.recordNo === recordNo && row.toPosition === undefined) Object.assign(row, { toPosition, knownTo });
    }
    for (const { recordNo, toPosition, knownTo, measure, key, part, year, on } of change.closedContributions) {
      for (const row of tables.contributions) {
        const same = row.recordNo === recordNo && row.measure === measure && row.key === key && row.part === part && row.year === year && row.on === on;
        if (same && row.toPosition === undefined) Object.assign(row, { toPosition, knownTo });
      }
    }
    tables.versions.push(...change.openedVersions);
    tables.contributions.push(...change.openedContributions);
    at += size;
  }
  return tables;
}

function recordsOf(slice: readonly StoredEvent[], { versions }: Tables): Map<string, KnownRecord> {
  const wanted = new Set(targetsIn(slice, catalogue).map(({ id }) => id));
  return new Map(versions
    .filter(({ toPosition, state }) => toPosition === undefined && wanted.has(state.id))
    .map(({ recordNo, organizationNo, state }) => [recordKey(ORGANIZATION, state.id), { recordNo, organizationNo, state }]));
}

/** The rows that held at a moment. The rule the SQL of `heldAt` states. */
export function heldAt<Row extends VersionRow | ContributionRow>(rows: readonly Row[], position: number, knownAt: bigint): Row[] {
  return rows.filter(({ fromPosition, toPosition = Infinity, knownFrom, knownTo }) =>
    fromPosition <= position && knownFrom <= knownAt && !(toPosition <= position && knownTo !== undefined && knownTo <= knownAt));
}
