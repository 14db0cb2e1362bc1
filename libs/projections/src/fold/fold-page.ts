import { type BookedContribution, type Catalogue, isEvidenced } from '@app/catalogue';
import type { StoredEvent } from '@app/event-store';
import { amendRecord, beginRecord, type Entry, entryOf, INDICATOR_SET_PUBLISHED, publishedSetOf, reasonOf, type RecordState, standingOf, textAt } from '@app/ledger';
import type { Cause, ContributionRow, KnownRecord, PageChange, VersionRow } from './page-change.js';

/** A record within a page: as it stands, and its rows that are still open, whether the page opened them or an earlier one. */
interface OpenRecord extends KnownRecord {
  version: VersionRow | undefined;
  contributions: { booked: BookedContribution; row: ContributionRow | undefined }[];
}

/** An event that the projection cannot fold. It stops the projection; it is never skipped. */
export class PoisonEvent extends Error {
  constructor(readonly position: number, cause: unknown) {
    super(`event ${position} cannot be folded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Key of a record inside the fold. */
export function recordKey(organization: string, id: string): string {
  return JSON.stringify([organization, id]);
}

/** The records of earlier pages that a page's amendments speak of. */
export function targetsIn(events: readonly StoredEvent[], catalogue: Catalogue): { organization: string; id: string }[] {
  return events
    .filter(({ type }) => catalogue.types.get(type)?.amendment)
    .map(({ metadata, data }) => ({ organization: textAt(metadata, 'organization'), id: textAt(data, 'target') }));
}

/**
 * Folds a page of the log into changes of the read tables. Pure: the live runner, a rebuild and the verifier all use it.
 * `known` holds the earlier records that `targetsIn` named, `organizations` the numbers given so far.
 * Throws `PoisonEvent`.
 */
export function foldPage(
  events: readonly StoredEvent[],
  known: ReadonlyMap<string, KnownRecord>,
  organizations: ReadonlyMap<string, number>,
  catalogue: Catalogue,
): PageChange {
  const change: PageChange = { organizations: [], indicatorSets: [], openedVersions: [], closedVersions: [], openedContributions: [], closedContributions: [] };
  const numbers = new Map(organizations);
  const open = new Map<string, OpenRecord>();

  const numberOf = (organization: string, position: number): number => {
    let no = numbers.get(organization);
    if (no === undefined) {
      numbers.set(organization, (no = position));
      change.organizations.push({ no, name: organization });
    }
    return no;
  };
  const before = (organization: string, id: string): OpenRecord => {
    const key = recordKey(organization, id);
    const inPage = open.get(key);
    if (inPage) return inPage;
    const record = known.get(key);
    if (!record) throw new Error(`it amends ${id} of ${organization}, which is not in the ledger`);
    const contributions = contributionsOf(record.state, catalogue).map((booked) => ({ booked, row: undefined }));
    const opened = { ...record, version: undefined, contributions };
    open.set(key, opened);
    return opened;
  };

  for (const event of events) {
    try {
      if (event.foreign !== undefined) throw new Error(event.foreign);
      if (event.type === INDICATOR_SET_PUBLISHED) {
        change.indicatorSets.push({ ...publishedSetOf(event), position: event.position });
        continue;
      }
      const entry = entryOf(event);
      const recordType = catalogue.types.get(entry.type);
      if (!recordType) throw new Error(`the catalogue has no type ${entry.type}`);
      if (recordType.amendment) amend(before(entry.organization, textAt(entry.data, 'target')), entry, event.position, change, catalogue);
      else open.set(recordKey(entry.organization, entry.id), begin(entry, event.position, numberOf(entry.organization, event.position), change, catalogue));
    } catch (error) {
      throw new PoisonEvent(event.position, error);
    }
  }
  return change;
}

function begin(entry: Entry, position: number, organizationNo: number, change: PageChange, catalogue: Catalogue): OpenRecord {
  const state = beginRecord(entry);
  const record = { recordNo: position, organizationNo, state };
  return { ...record, version: openVersion(record, { id: entry.id, type: entry.type, reason: null }, position, change, catalogue), contributions: openContributions(record, contributionsOf(state, catalogue), position, change) };
}

/** A correction closes and opens only the rows that differ. */
function amend(record: OpenRecord, entry: Entry, position: number, change: PageChange, catalogue: Catalogue): void {
  const cause = { id: entry.id, type: entry.type, reason: reasonOf(record.state, entry) };
  record.state = amendRecord(record.state, entry);
  const end = { recordNo: record.recordNo, toPosition: position, knownTo: record.state.knownAt };

  if (record.version) Object.assign(record.version, end);
  else change.closedVersions.push(end);
  record.version = openVersion(record, cause, position, change, catalogue);

  const after = contributionsOf(record.state, catalogue);
  const kept = record.contributions.filter(({ booked }) => after.some((one) => sameRow(one, booked)));
  for (const { booked, row } of record.contributions.filter((one) => !kept.includes(one))) {
    if (row) Object.assign(row, end);
    else change.closedContributions.push({ ...booked, ...end });
  }
  const added = after.filter((one) => !kept.some(({ booked }) => sameRow(one, booked)));
  record.contributions = [...kept, ...openContributions(record, added, position, change)];
}

function openVersion(
  { recordNo, organizationNo, state }: KnownRecord, cause: Cause, fromPosition: number, change: PageChange, catalogue: Catalogue,
): VersionRow {
  const recordType = catalogue.types.get(state.type);
  const evidenced = isEvidenced(state, recordType);
  const row = { recordNo, organizationNo, state, year: catalogue.yearOf(state), cause, evidenced, fromPosition, knownFrom: state.knownAt };
  change.openedVersions.push(row);
  return row;
}

function openContributions(
  { recordNo, organizationNo, state }: KnownRecord, booked: readonly BookedContribution[], fromPosition: number, change: PageChange,
): OpenRecord['contributions'] {
  return booked.map((one) => {
    const { measure, key, part, amount, year, on } = one; // by name: a spread here was a tenth of the whole fold
    const row: ContributionRow = { measure, key, part, amount, year, on, recordNo, organizationNo, fromPosition, knownFrom: state.knownAt };
    change.openedContributions.push(row);
    return { booked: one, row };
  });
}

function contributionsOf(state: RecordState, catalogue: Catalogue): BookedContribution[] {
  return standingOf(state) === 'live' ? catalogue.contributionsOf(state) : [];
}

function sameRow(a: BookedContribution, b: BookedContribution): boolean {
  return a.measure === b.measure && a.key === b.key && a.part === b.part && a.amount === b.amount && a.year === b.year && a.on === b.on;
}
