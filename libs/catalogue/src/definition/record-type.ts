import type { z } from 'zod';
import type { MeasureDefinition } from '../measure/measure-definition.js';
import type { Finding } from './finding.js';
import type { Text } from './text.js';

export type Pack = 'common' | 'fieldcare' | 'wetland';

/** Who records, after `2.10` of the event catalogue; `system` is the product itself. */
export type Role = 'clerk' | 'warden' | 'head' | 'leader' | 'countyOffice' | 'inspector' | 'administrator' | 'system';

/** What a record type sees of one record: the record in force, after its corrections. */
export interface EffectiveRecord<Data = Record<string, unknown>> {
  id: string;
  type: string;
  /** Calendar date in Asia/Shanghai; decides the reporting year. */
  occurredOn: string;
  data: Data;
  recordedBy: string;
  role: string;
  /** Kinds of evidence on file, by name. */
  evidence: readonly string[];
}

/**
 * What one effective record adds to one measure. A pure function of that record, never of another.
 * The rows of the contribution table are these, each with the span for which it held.
 */
export interface Contribution {
  /** What is counted once however often it comes: a person, a town, a month. Absent: every record counts. */
  key?: string;
  /** The half of a key that needs all its parts, as a station its hardware and software. */
  part?: string;
  /** What is added up; 1 when absent. */
  amount?: number;
  /** The year it is booked in when that is not the year of `occurredOn`. */
  year?: number;
}

/** A field that names another record: by its id, or by a field both have. */
export interface Reference {
  field: string;
  to: string;
  by: string;
}

/** One kind of thing that can be recorded. A file of the catalogue holds one of these, and all there is to know of it. */
export interface RecordType<Fields extends z.ZodType = z.ZodType> {
  type: string;
  pack: Pack;
  label: Text;
  /** The payload: types, bounds, labels and units. Unknown fields pass through and are named in a warning. */
  fields: Fields;
  /** An entry that changes another (correction, void, duplicate mark …) instead of being a record itself. */
  amendment?: boolean;
  recorders: readonly Role[];
  /** Evidence a figure needs: every inner list wants one of its kinds on file. */
  evidence?: readonly (readonly string[])[];
  /** Two live records of the type with the same non-empty key are probably the same thing entered twice. */
  likeness?: (record: EffectiveRecord<z.infer<Fields>>) => string | undefined;
  references?: readonly Reference[];
  /** What is odd about the record without making it wrong. Every finding here is of weight `desk` or `notice`. */
  check?: (record: EffectiveRecord<z.infer<Fields>>) => Finding[];
  /** The measures the type is the first source of, declared once for the whole product. */
  measures?: readonly MeasureDefinition[];
  /** What a record of the type adds to which measure. */
  contributes?: Readonly<Record<string, (record: EffectiveRecord<z.infer<Fields>>) => Contribution[]>>;
}

/** Gives the definition its types. The catalogue's barrel collects what the files export as default. */
export function defineRecordType<Fields extends z.ZodType>(definition: RecordType<Fields>): RecordType {
  // Each file knows its own payload; the catalogue as a whole holds them side by side without it.
  return definition as unknown as RecordType;
}
