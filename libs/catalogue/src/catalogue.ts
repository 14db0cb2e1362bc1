import { yearOf } from '@app/calendar';
import type { MeasureDefinition } from './measure/measure-definition.js';
import type { EffectiveRecord, Contribution, RecordType } from './definition/record-type.js';

/** A contribution with the measure it feeds and all defaults filled in: what a row of the table says. */
export interface BookedContribution {
  measure: string;
  /** Empty where the measure has no keys. */
  key: string;
  /** Empty where the measure has no parts. */
  part: string;
  amount: number;
  year: number;
}

/** All record types and measures of the product, by name. Pure data: made once, never changed. */
export interface Catalogue {
  types: ReadonlyMap<string, RecordType>;
  measures: ReadonlyMap<string, MeasureDefinition>;
  /** Codes of the measures that people see, in their order. */
  listed: readonly string[];
  /** The reporting year a record belongs to: that of its date, unless its type books it elsewhere. */
  yearOf(record: EffectiveRecord): number;
  /** What one effective record adds to which measure, in a fixed order. */
  contributionsOf(record: EffectiveRecord): BookedContribution[];
  /** The measures that must be counted to know this one: itself, or the two it is made of. */
  basesOf(measure: string): readonly string[];
  /** The types whose records may contribute to a measure. */
  typesOf(measure: string): readonly string[];
}

/**
 * Builds the catalogue; throws on a type or measure declared twice, a contribution to a measure nobody declares,
 * or a measure made of what is not there or is made of others itself.
 */
export function createCatalogue(recordTypes: readonly RecordType[]): Catalogue {
  const types = new Map<string, RecordType>();
  const measures = new Map<string, MeasureDefinition>();
  for (const recordType of recordTypes) {
    if (types.has(recordType.type)) throw new Error(`record type ${recordType.type} is declared twice`);
    types.set(recordType.type, recordType);
    for (const definition of recordType.measures ?? []) {
      if (measures.has(definition.code)) throw new Error(`measure ${definition.code} is declared twice`);
      measures.set(definition.code, definition);
    }
  }
  for (const { type, contributes } of recordTypes) {
    for (const code of Object.keys(contributes ?? {})) {
      if (!measures.has(code)) throw new Error(`${type} contributes to ${code}, which no file declares`);
    }
  }

  const basesOf = (code: string): readonly string[] => {
    const rule = measures.get(code)?.rule;
    if (rule?.kind === 'quotient') return [rule.numerator, rule.denominator];
    if (rule?.kind === 'difference') return [rule.of, rule.without];
    return [code];
  };
  for (const code of measures.keys()) {
    for (const base of basesOf(code)) {
      if (!measures.has(base)) throw new Error(`measure ${code} is made of ${base}, which no file declares`);
      if (basesOf(base)[0] !== base) throw new Error(`measure ${code} is made of ${base}, which is made of others itself`);
    }
  }

  return {
    types,
    measures,
    listed: [...measures.values()].filter((definition) => definition.listed).map((definition) => definition.code).sort(),
    yearOf: (record) => bookedYearOf(types.get(record.type), record),
    contributionsOf: (record) => contributionsOf(types.get(record.type), record),
    basesOf,
    typesOf: (code) => {
      const bases = basesOf(code);
      return recordTypes.filter(({ contributes }) => bases.some((base) => contributes && base in contributes)).map(({ type }) => type);
    },
  };
}

function bookedYearOf(recordType: RecordType | undefined, record: EffectiveRecord): number {
  return recordType?.bookedYear?.(record) ?? yearOf(record.occurredOn);
}

function contributionsOf(recordType: RecordType | undefined, record: EffectiveRecord): BookedContribution[] {
  const year = bookedYearOf(recordType, record);
  const book = (measure: string) => (one: Contribution): BookedContribution => ({
    measure,
    key: one.key ?? '',
    part: one.part ?? '',
    amount: one.amount ?? 1,
    year,
  });
  return Object.entries(recordType?.contributes ?? {}).flatMap(([measure, contribute]) => contribute(record).map(book(measure)));
}
