import { type Bounds, heldAt } from './bounds.js';
import { WAITING, type WaitingKind } from './waiting.js';

/** Which records of an organisation; every part given must hold. */
export interface RecordFilter {
  /** Booked in this year. */
  year?: number | undefined;
  ids?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
  /** 1 to 12, of the date. */
  month?: number | undefined;
  /** Dates, both included. */
  from?: string | undefined;
  to?: string | undefined;
  recordedBy?: string | undefined;
  town?: string | undefined;
  /** Stands in some value of the payload, in whatever case; or is the record's id. */
  text?: string | undefined;
  standing?: 'live' | 'void' | 'duplicate' | undefined;
  late?: boolean | undefined;
  corrected?: boolean | undefined;
  /** With or without the evidence that its type asks for. */
  evidenced?: boolean | undefined;
  waiting?: WaitingKind | undefined;
}

/** A condition of SQL and the values it speaks of, in the order of its `?`. */
type Condition = [sql: string, ...values: unknown[]];

/** SQL: the rows `v` of the versions table that held at the bounds and that the filter means, with its parameters. */
export function conditionsOf(organizationNo: string, { position, knownAt }: Bounds, filter: RecordFilter, more: readonly Condition[] = []): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [organizationNo, position, String(knownAt)];
  const parts = [...given(filter), ...more].map(([sql, ...values]) => {
    const rest = [...values];
    return sql.replaceAll('?', () => `$${String(parameters.push(rest.shift()))}`);
  });
  return { where: [`v.organization_no = $1 AND ${heldAt('v', '$2', '$3')}`, ...parts].join(' AND '), parameters };
}

function given({ year, ids, types, month, from, to, recordedBy, town, text, standing, late, corrected, evidenced, waiting }: RecordFilter): Condition[] {
  const when = (value: unknown, ...condition: Condition): Condition[] => (value === undefined ? [] : [condition]);
  return [
    ...when(year, 'v.year = ?', year),
    ...when(ids, 'v.record_id = ANY (?)', ids),
    ...when(types, 'v.type = ANY (?)', types),
    ...when(month, 'extract(month FROM v.occurred_on) = ?', month),
    ...when(from, 'v.occurred_on >= ?::date', from),
    ...when(to, 'v.occurred_on <= ?::date', to),
    ...when(recordedBy, `v.detail ->> 'recordedBy' = ?`, recordedBy),
    ...when(town, `v.data ->> 'town' = ?`, town),
    ...when(text, '(v.record_id = ? OR EXISTS (SELECT FROM json_each_text(v.data) AS field WHERE strpos(lower(field.value), lower(?)) > 0))', text, text),
    ...when(standing, 'v.standing = ?', standing),
    ...when(late, 'v.late = ?', late),
    ...when(corrected, 'v.corrected = ?', corrected),
    ...when(evidenced, 'v.evidenced = ?', evidenced),
    ...when(waiting, waiting === undefined ? '' : WAITING[waiting]),
  ];
}
