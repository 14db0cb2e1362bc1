import type { Catalogue } from '../catalogue.js';
import type { EffectiveRecord } from '../definition/record-type.js';
import { type MeasureValue, Tally } from '../measure/tally.js';

/** The figure that effective records give for a measure and year. */
export function figureOf(catalogue: Catalogue, measure: string, year: number, records: readonly EffectiveRecord[]): MeasureValue {
  const lookup = (code: string) => {
    const definition = catalogue.measures.get(code);
    if (!definition) throw new Error(`no measure ${code}`);
    return definition;
  };
  const tally = new Tally();
  for (const booked of records.flatMap((record) => catalogue.contributionsOf(record))) {
    if (booked.year === year) tally.add(booked.measure, { ...booked, count: 1 });
  }
  return tally.valueOf(lookup(measure), lookup);
}
