/** A schema that holds the read tables: the one in use, or one being built or checked beside it. */
export type ReadSchema = (typeof READ_SCHEMAS)[number];
export const READ_SCHEMAS = ['duty_read', 'duty_read_rebuilt', 'duty_read_checked', 'duty_read_retired'] as const;

export const LIVE: ReadSchema = 'duty_read';

/** The tables of a read schema that hold folded rows, and the columns that tell one row from another. */
export const FOLDED_TABLES = {
  organization: ['no', 'name'],
  record_version: [
    'record_no', 'organization_no', 'record_id', 'type', 'occurred_on', 'year', 'recorded_at', 'standing',
    'late', 'corrected', 'evidenced',
    'data::text', 'detail::text', 'digests', 'cause::text', 'from_position', 'to_position', 'known_from', 'known_to',
  ],
  contribution: [
    'record_no', 'organization_no', 'year', 'measure', 'key', 'part', 'amount', 'counts_on', 'from_position', 'to_position', 'known_from', 'known_to',
  ],
  indicator_set: ['name', 'version', 'document::text', 'published_by', 'from_position', 'known_from'],
} as const;
