import { createCatalogue, type MeasureDefinition, recordTypes, Tally } from '@app/catalogue';
import type { ReportFigureInput, ReportInput, ReportModel, ReportRecord, ReportUnit } from '../model.js';

/** A record as a spec says it: what it is, when it was, and the fields that matter. */
export interface Said {
  type: string;
  on: string;
  data: Record<string, unknown>;
  id?: string;
}

const catalogue = createCatalogue(recordTypes);

export function said(type: string, on: string, data: Record<string, unknown> = {}): Said {
  return { type, on, data };
}

/** The input of a report on these records: figures and packs by the catalogue, as the product itself makes them. */
export function yearInput(all: readonly Said[], changes: Partial<ReportInput> = {}): ReportInput {
  const year = changes.year ?? 2022;
  const records = all
    .map(({ type, on, data, id }, index): ReportRecord => ({
      id: id ?? `${type}-${String(index + 1)}`, type, occurredOn: on, data, recordedBy: 'clerk01', role: 'clerk', evidence: [],
      recordNo: index + 1,
    }))
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.recordNo - b.recordNo));
  const ofYear = records.filter(({ occurredOn, data }) => Number(data['year'] ?? occurredOn.slice(0, 4)) === year);
  return {
    organization: '云泽县湿地局',
    year,
    position: records.length,
    knownAt: null,
    lastRecordedAt: null,
    packs: [...new Set(['common', ...ofYear.map(({ type }) => catalogue.types.get(type)?.pack ?? 'common')])],
    figures: figuresOf(ofYear, year),
    records: byType(ofYear),
    named: ofYear,
    inquiriesReceived: records.filter(({ type }) => type === 'InquiryReceived'),
    profile: {},
    ...changes,
  };
}

function byType(records: readonly ReportRecord[]): Map<string, ReportRecord[]> {
  const types = [...new Set(records.map(({ type }) => type))];
  return new Map(types.map((type) => [type, records.filter((record) => record.type === type)]));
}

function figuresOf(records: readonly ReportRecord[], year: number): Map<string, ReportFigureInput> {
  const tally = new Tally();
  const behind = new Map<string, string[]>();
  for (const record of records) {
    for (const { measure, year: booked, ...one } of catalogue.contributionsOf(record)) {
      if (booked !== year) continue;
      tally.add(measure, { ...one, count: 1 });
      behind.set(measure, [...(behind.get(measure) ?? []), record.id]);
    }
  }
  const lookup = (code: string): MeasureDefinition => {
    const definition = catalogue.measures.get(code);
    if (!definition) throw new Error(`the catalogue has no measure ${code}`);
    return definition;
  };
  return new Map([...catalogue.measures.values()].map((definition) => {
    const ids = catalogue.basesOf(definition.code).flatMap((base) => behind.get(base) ?? []);
    return [definition.code, { ...tally.valueOf(definition, lookup), records: [...new Set(ids)] }];
  }));
}

/** All units with text, in the order of the page. */
export function unitsOf({ basis, sections }: ReportModel): ReportUnit[] {
  return [basis, ...sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(({ units }) => units);
}

/** The text of a unit; undefined when it is not printed. */
export function textOf(model: ReportModel, unit: string): string | undefined {
  return unitsOf(model).find((printed) => printed.unit === unit)?.spans.map(({ text }) => text).join('');
}

/** The whole report as text, a heading or paragraph a line. */
export function pageOf(model: ReportModel): string {
  const line = (units: readonly ReportUnit[]): string => units.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');
  const body = model.sections.flatMap(({ heading, runIn, paragraphs }) => {
    const [first, ...rest] = paragraphs.map(({ units }) => line(units));
    return runIn ? [heading + (first ?? ''), ...rest] : [heading, ...(first === undefined ? [] : [first]), ...rest];
  });
  return [model.title, line(model.basis.units), ...body].join('\n');
}
