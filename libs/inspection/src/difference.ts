import { Inject, Injectable } from '@nestjs/common';
import { instantOf, microsOf } from '@app/calendar';
import { type Catalogue, grouped, Tally } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { Contributions, type ContributionStep } from '@app/projections';
import { Figures } from './figures.js';

/** An event that moved a figure. */
export interface ChangingEvent {
  id: string;
  type: string;
  /** The record it changed; null when the event is the record itself. */
  target: string | null;
  recordedAt: string;
  /** By how much; null where the figure was or became not applicable. */
  delta: number | null;
  reason: string | null;
}

export interface MeasureChange {
  measure: string;
  from: number | null;
  to: number | null;
  events: ChangingEvent[];
}

/** What changed in a year's figures between two moments of knowledge. */
export interface YearDifference {
  from: string;
  to: string;
  changes: MeasureChange[];
}

@Injectable()
export class Difference {
  constructor(
    private readonly contributions: Contributions,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** Walks from the figures at `from` to those at `to`, event by event; each event is charged with what it moved. */
  async between(organization: string, year: number, from: string, to: string): Promise<YearDifference> {
    const { organizationNo, bounds } = await this.figures.scope(organization, { knownAt: from });
    const grouping = this.catalogue.groupingOf(this.catalogue.listed);
    const [totals, steps] = await Promise.all([
      this.contributions.totals(organizationNo, year, bounds, grouping),
      this.contributions.steps(organizationNo, year, bounds.position, bounds.knownAt, microsOf(to) ?? 0n, [...grouping.summed, ...grouping.keyed]),
    ]);
    const tally = new Tally();
    for (const total of totals) tally.add(total.measure, total);
    const valueOf = (code: string): number | null =>
      tally.valueOf(this.figures.definition(code), (base) => this.figures.definition(base)).value;

    const changes = new Map(this.catalogue.listed.map((code) => [code, { measure: code, from: valueOf(code), to: valueOf(code), events: [] as ChangingEvent[] }]));
    const madeOf = this.listedMadeOf();
    for (const event of byEvent(steps)) {
      for (const step of event) tally.add(step.measure, grouped(step, grouping));
      for (const code of new Set(event.flatMap(({ measure }) => madeOf.get(measure) ?? []))) {
        const change = changes.get(code);
        if (!change) continue;
        const value = valueOf(change.measure);
        if (value !== change.to) change.events.push(describe(event, change.to, value));
        change.to = value;
      }
    }
    return { from, to, changes: [...changes.values()].filter((change) => change.from !== change.to) };
  }

  /** By base measure: the listed measures that it can move. */
  private listedMadeOf(): Map<string, string[]> {
    const madeOf = new Map<string, string[]>();
    for (const code of this.catalogue.listed) {
      for (const base of this.catalogue.basesOf(code)) madeOf.set(base, [...madeOf.get(base) ?? [], code]);
    }
    return madeOf;
  }
}

function byEvent(steps: readonly ContributionStep[]): ContributionStep[][] {
  const events: ContributionStep[][] = [];
  for (const step of steps) {
    const last = events.at(-1);
    if (last?.[0]?.position === step.position) last.push(step);
    else events.push([step]);
  }
  return events;
}

function describe([step]: readonly ContributionStep[], before: number | null, after: number | null): ChangingEvent {
  if (!step) throw new Error('an event that moved a figure has at least one step');
  const { cause, knownAt, recordId } = step;
  return {
    id: cause.id,
    type: cause.type,
    target: cause.id === recordId ? null : recordId,
    recordedAt: instantOf(knownAt),
    // One decimal at most: a sum of tenths in floating point shows more than is there.
    delta: before === null || after === null ? null : Math.round((after - before) * 10) / 10,
    reason: cause.reason,
  };
}
