import { Inject, Injectable } from '@nestjs/common';
import { instantOf, microsOf } from '@app/calendar';
import { type Catalogue, outlineOf, say, type Text } from '@app/catalogue';
import { CATALOGUE, standingOf } from '@app/ledger';
import { Contributions, type Page, ReadTables, type RecordContribution, type RecordVersion, type VersionQuery } from '@app/projections';
import { printMeasure } from '@app/report';
import { type Counting, countRecords } from './counting.js';
import { Figures } from './figures.js';
import type { Moment } from './moment.js';

/** One record behind a figure. */
export interface ExplainedRecord {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  counted: boolean;
  amount: number | null;
  key: string | null;
  why: { code: string; text: Text };
}

/** A figure opened: what it is, and every record that made it or might have. */
export interface Explained {
  measure: string;
  value: number | null;
  printed: string;
  numerator: number | null;
  denominator: number | null;
  records: ExplainedRecord[];
}

/** Some of the records behind a figure, and what each says. */
export interface ExplainedPage extends Explained {
  records: (ExplainedRecord & { outline: Text })[];
  /** Records on all pages. */
  count: number;
  /** Of all records, whichever were asked for. */
  counts: { counted: number; leftOut: number };
  /** How many records count, by the month they count in: twelve numbers. */
  byMonth: number[];
  position: number;
}

/** Opens figures into records, those that do not count included, with the reason. */
@Injectable()
export class Explanation {
  constructor(
    private readonly tables: ReadTables,
    private readonly contributions: Contributions,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  async explain(measure: string, organization: string, year: number, moment: Moment): Promise<Explained> {
    const { counted, versionsOf, described } = await this.open(measure, organization, year, moment);
    return { ...counted, records: (await versionsOf()).map(described) };
  }

  /** The records that count in it, and where the log stood. */
  async countedRecords(measure: string, organization: string, year: number, moment: Moment): Promise<{ records: ExplainedRecord[]; position: number }> {
    const { position, versionsOf, described, numbers } = await this.open(measure, organization, year, moment);
    return { position, records: (await versionsOf({ only: numbers })).map(described) };
  }

  /** Some of its records only, and how many there are; `position` is where the log stood, to ask for the next page at. */
  async page(measure: string, organization: string, year: number, moment: Moment, page: Page, which?: 'counted' | 'leftOut'): Promise<ExplainedPage> {
    const { counted, position, versionsOf, described, count, numbers, byMonth } = await this.open(measure, organization, year, moment);
    const all = await count();
    const counts = { counted: numbers.length, leftOut: all - numbers.length };
    const narrowed = which === undefined ? {} : which === 'counted' ? { only: numbers } : { without: numbers };
    const records = (await versionsOf({ page, ...narrowed })).map((version) => ({ ...described(version), outline: this.outline(version) }));
    return { ...counted, position, count: which === undefined ? all : counts[which], counts, byMonth, records };
  }

  private async open(measure: string, organization: string, year: number, moment: Moment) {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const definition = this.figures.definition(measure);
    const rows = await this.contributions.all(organizationNo, year, bounds, this.catalogue.basesOf(measure));
    const value = this.figures.valuesOf(rows)(measure);
    const countings = countRecords(definition, rows, (code) => this.figures.definition(code));
    const query = { types: this.catalogue.typesOf(measure), touching: { ...spanOf(year), recordNos: [...countings.keys()] } };
    const isQuotient = definition.rule.kind === 'quotient';
    const numbers = [...countings].filter(([, one]) => one.counted).map(([recordNo]) => recordNo);
    return {
      position: bounds.position,
      counted: { measure, ...value, printed: printMeasure(definition, value) },
      numbers,
      byMonth: byMonthOf(new Set(numbers), rows),
      count: () => this.tables.countVersions(organizationNo, bounds, query),
      versionsOf: (narrowed: Pick<VersionQuery, 'page' | 'only' | 'without'> = {}) => this.tables.versions(organizationNo, bounds, { ...query, ...narrowed }),
      described: (version: RecordVersion) => describe(version, countings.get(version.recordNo) ?? leftOut(version, year, isQuotient)),
    };
  }

  private outline({ state: { type, data } }: RecordVersion): Text {
    const recordType = this.catalogue.types.get(type);
    return recordType ? outlineOf(recordType, data) : say('', '');
  }
}

/** The year as dates and, in Asia/Shanghai, as instants. */
function spanOf(year: number): { from: string; to: string; recordedFrom: bigint; recordedTo: bigint; year: number } {
  const name = String(year).padStart(4, '0');
  const [from, to] = [`${name}-01-01`, `${name}-12-31`];
  return { from, to, recordedFrom: microsOf(`${from}T00:00:00+08:00`) ?? 0n, recordedTo: microsOf(`${to}T23:59:59.999999+08:00`) ?? 0n, year };
}

/** A record that counts in several ways counts in the month of the first. */
function byMonthOf(counted: Set<number>, rows: readonly RecordContribution[]): number[] {
  const months = Array.from({ length: 12 }, () => 0);
  for (const { recordNo, on } of rows) {
    if (!counted.delete(recordNo)) continue;
    const month = Number(on.slice(5, 7)) - 1;
    months[month] = (months[month] ?? 0) + 1;
  }
  return months;
}

function describe({ state }: RecordVersion, { counted, amount, key, why }: Counting): ExplainedRecord {
  const { id, type, occurredOn, recordedAt } = state;
  return { id, type, occurredOn, recordedAt: instantOf(recordedAt), counted, amount, key, why };
}

/** Why a record of the measure's types adds nothing to the year's figure. */
function leftOut({ state, year: booked }: RecordVersion, year: number, isQuotient: boolean): Counting {
  const why = (code: string, zh: string, en: string): Counting => ({ counted: false, amount: isQuotient ? null : 0, key: null, why: { code, text: say(zh, en) } });
  switch (standingOf(state)) {
    case 'void':
      return why('void', `已作废：${state.voided ?? ''}`, `voided: ${state.voided ?? ''}`);
    case 'duplicate':
      return why('duplicate', `与 ${state.duplicate?.of ?? ''} 重复：${state.duplicate?.reason ?? ''}`, `duplicate of ${state.duplicate?.of ?? ''}: ${state.duplicate?.reason ?? ''}`);
    case 'live':
      return booked === year
        ? why('other-kind', '不属于本指标的口径', 'of a kind that this measure does not count')
        : why('other-year', `属于 ${String(booked)} 年度`, `belongs to the year ${String(booked)}`);
  }
}
