import { yearOf } from '@app/calendar';
import { catalogueEdition } from './edition.generated.js';
import { type Grouping, groupingFor } from './measure/grouping.js';
import { type MeasureDefinition, partsOf } from './measure/measure-definition.js';
import type { EffectiveRecord, RecordType } from './definition/record-type.js';

/** A contribution with the measure it feeds and all defaults filled in: what a row of the table says. */
export interface BookedContribution {
  measure: string;
  /** Empty where the measure has no keys. */
  key: string;
  /** Empty where the measure has no parts. */
  part: string;
  amount: number;
  year: number;
  /** The day from which it counts. */
  on: string;
}

/** All record types and measures of the product, by name. Pure data: made once, never changed. */
export interface Catalogue {
  types: ReadonlyMap<string, RecordType>;
  measures: ReadonlyMap<string, MeasureDefinition>;
  /** Changes whenever a rule of the catalogue does: tables folded under another edition are folded anew. */
  edition: string;
  /** Codes of the measures that people see, in their order. */
  listed: readonly string[];
  /** The reporting year a record belongs to: that of its date, unless its type books it elsewhere. */
  yearOf(record: EffectiveRecord): number;
  /** What one effective record adds to which measure, in a fixed order. */
  contributionsOf(record: EffectiveRecord): BookedContribution[];
  /** The measures that must be counted to know this one: itself, or those it is made of in the end. */
  basesOf(measure: string): readonly string[];
  /** How far the contributions behind these measures may be taken together. */
  groupingOf(measures: Iterable<string>): Grouping;
  /** The types whose records may contribute to a measure. */
  typesOf(measure: string): readonly string[];
}

/**
 * Builds the catalogue; throws on a type or measure declared twice, a contribution to a measure nobody declares,
 * or a measure made of what is not there or of a quotient, or in a circle.
 */
export function createCatalogue(recordTypes: readonly RecordType[], edition = catalogueEdition): Catalogue {
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

  const madeOf = (code: string): readonly string[] => partsOf(measures.get(code)?.rule);
  for (const [code, { rule }] of measures) {
    for (const part of madeOf(code)) {
      if (!measures.has(part)) throw new Error(`measure ${code} is made of ${part}, which no file declares`);
      // Rates are made of counts, and counts of keys: two storeys, no circle.
      const fits = rule.kind === 'quotient' ? measures.get(part)?.rule.kind !== 'quotient' : madeOf(part).length === 0;
      if (!fits) throw new Error(`measure ${code} is made of ${part}, which is made of others itself`);
    }
  }
  const basesOf = (code: string): readonly string[] => {
    const parts = madeOf(code);
    return parts.length === 0 ? [code] : [...new Set(parts.flatMap(basesOf))];
  };

  return {
    types,
    measures,
    edition,
    listed: [...measures.values()].filter((definition) => definition.listed).map((definition) => definition.code).sort(),
    yearOf: (record) => bookedYearOf(types.get(record.type), record),
    contributionsOf: (record) => contributionsOf(types.get(record.type), record),
    basesOf,
    groupingOf: (codes) => groupingFor(codes, (code) => measures.get(code)),
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
  const booked: BookedContribution[] = [];
  for (const measure in recordType?.contributes) { // a loop without lists on the way: every event of a fold comes by
    for (const one of recordType.contributes[measure]?.(record) ?? []) {
      booked.push({
        measure,
        key: one.key ?? '',
        part: one.part ?? '',
        amount: one.amount ?? 1,
        year: one.year ?? year,
        on: one.on ?? record.occurredOn,
      });
    }
  }
  return booked;
}
