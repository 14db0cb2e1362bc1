import type { z } from 'zod';
import type { MeasureDefinition } from '../measure/measure-definition.js';
import type { Finding, Weight } from './finding.js';
import type { Pack } from './pack.js';
import type { Role } from './role.js';
import type { Section } from './section.js';
import type { Text } from './text.js';

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
  /** What is added up; 1 when absent. At most two decimals. */
  amount?: number;
  /** The day from which it counts, as the due date of something due; the date of the record when absent. */
  on?: string;
  /** The reporting year it is booked in; that of the record when absent. */
  year?: number;
}

/** A field that names another record: by its id, or by a field both have. */
export interface Reference {
  field: string;
  to: string;
  by: string;
}

/** Something that is odd about a record without making it wrong, as the record alone shows it. */
export interface Oddity<Data = Record<string, unknown>> {
  /** `desk`: refused at the desk, a warning in a trusted import; `notice`: a warning everywhere. */
  weight: Exclude<Weight, 'always'>;
  code: string;
  /** Path of the field to look at, as `data.quarter`. */
  field: string;
  text: Text;
  when: (record: EffectiveRecord<Data>) => boolean;
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
  /** Whose work it is: who holds a role in one section only records nothing of the others. Absent: anybody's. */
  sections?: readonly Section[];
  /** May come before its year is open and after it is closed, as what is set for a year or said of it afterwards. */
  freeOfYear?: boolean;
  /** May be dated ahead of the day it is recorded on, as plans and targets are. */
  mayLieAhead?: boolean;
  /** The reporting year a record is booked in, where that is not the year of `occurredOn`. */
  bookedYear?: (record: EffectiveRecord<z.infer<Fields>>) => number | undefined;
  /** Evidence a figure needs: every inner list wants one of its kinds on file. */
  evidence?: readonly (readonly string[])[];
  /** English names of kinds of evidence that no other type asks for; the shared ones stand in `evidence-kinds.ts`. */
  evidenceNames?: Readonly<Record<string, string>>;
  /** Two live records of the type with the same non-empty key are probably the same thing entered twice. */
  likeness?: (record: EffectiveRecord<z.infer<Fields>>) => string | undefined;
  references?: readonly Reference[];
  /** Values for the example in the API's document and in templates, where a field's bounds alone do not give a sound one. */
  example?: Partial<z.infer<Fields>>;
  oddities?: readonly Oddity<z.infer<Fields>>[];
  /** What is odd about one record: the findings of `oddities`, of weight `desk` or `notice`. */
  check?: (record: EffectiveRecord<z.infer<Fields>>) => Finding[];
  /** The measures the type is the first source of, declared once for the whole product. */
  measures?: readonly MeasureDefinition[];
  /** What a record of the type adds to which measure. */
  contributes?: Readonly<Record<string, (record: EffectiveRecord<z.infer<Fields>>) => Contribution[]>>;
}

/** The evidence that a record of the type still lacks: of each list one kind is wanted. */
export function lackingEvidence({ evidence }: { evidence: readonly string[] }, { evidence: wanted = [] }: Pick<RecordType, 'evidence'>): (readonly string[])[] {
  return wanted.filter((kinds) => !kinds.some((kind) => evidence.includes(kind)));
}

/** With the evidence that its type asks for; null where it asks for none. */
export function isEvidenced(record: { evidence: readonly string[] }, recordType: Pick<RecordType, 'evidence'> | undefined): boolean | null {
  return recordType?.evidence ? lackingEvidence(record, recordType).length === 0 : null;
}

/** Gives the definition its types and its check. The catalogue's barrel collects what the files export as default. */
export function defineRecordType<Fields extends z.ZodType>(definition: Omit<RecordType<Fields>, 'check'>): RecordType {
  const recordType: RecordType<Fields> = {
    ...definition,
    check: (record) => (definition.oddities ?? [])
      .filter(({ when }) => when(record))
      .map(({ weight, code, field, text }) => ({ weight, code, field, text })),
  };
  // Each file knows its own payload; the catalogue as a whole holds them side by side without it.
  return recordType;
}
