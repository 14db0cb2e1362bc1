import type { DrawnMeasure, DrawnType } from '../drawn-types.js';
import type { ReportFigureInput, ReportInput, ReportRecord, StandingText } from '../model.js';

/** One organisation's year, as the sentences ask about it. */
export interface DutyYear {
  organization: string;
  year: number;
  /** A figure that can be printed: neither 0 nor not applicable, and with the records behind it. */
  figure: (measure: string) => ReportFigureInput | undefined;
  /** The value of a measure; 0 when it is unknown or not applicable. */
  value: (measure: string) => number;
  /** Effective records of a type, by date. */
  records: (type: DrawnType) => readonly ReportRecord[];
  /** The records that count in a measure, by date. One the year does not hold is missing: what it would bear cannot be claimed. */
  counted: (measure: DrawnMeasure) => readonly (ReportRecord | undefined)[];
  /** A standing text as the organisation put it; undefined where it holds to the product's. */
  narrative: (unit: string) => StandingText | undefined;
  /** Every inquiry on record, whatever its year. */
  inquiriesReceived: readonly ReportRecord[];
}

export function dutyYear(input: ReportInput): DutyYear {
  const byId = new Map([...input.records.values()].flat().map((record) => [record.id, record]));
  const figure = (measure: string): ReportFigureInput | undefined => {
    const found = input.figures.get(measure);
    return found && found.value !== null && found.value !== 0 && found.records.length > 0 ? found : undefined;
  };
  return {
    organization: input.organization,
    year: input.year,
    figure,
    value: (measure) => figure(measure)?.value ?? 0,
    records: (type) => input.records.get(type) ?? [],
    counted: (measure) => figure(measure)?.records.map((id) => byId.get(id)) ?? [],
    narrative: (unit) => input.narrative?.get(unit),
    inquiriesReceived: input.inquiriesReceived,
  };
}

/** A text of a record, ready to stand in a sentence; none when it is absent or empty. */
export function textsOf(record: ReportRecord | undefined, field: string): string[] {
  const value = record?.data[field];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item): item is string => typeof item === 'string');
}

/** Each once, in the order of first mention, without empty ones. */
export function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '');
}
