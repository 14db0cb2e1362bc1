import { Inject, Injectable } from '@nestjs/common';
import { assess, type Assessment, type AssessmentInput, type IndicatorSet, PROFILE_TYPE } from '@app/assessment';
import { yearsWithoutHolidays } from '@app/calendar';
import { type Catalogue, labelOf, say, shapeOf, Tally } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { type Bounds, Contributions, type DayTotal, type MeasureTotal, ReadTables, RecordQualities } from '@app/projections';
import { Figures, type Scope } from '../figures.js';
import type { Moment } from '../moment.js';
import { packsOn } from '../packs.js';
import { IndicatorSets } from './indicator-sets.js';
import { supposedTotals, type Supposition } from './supposed.js';
import { FACT_TYPES, factsOf, type YearFacts } from './year-facts.js';

/** What is asked: one organisation and year, at the end of a day, under the set it goes by or another. */
export interface AssessmentQuestion {
  organization: string;
  year: number;
  /** The day looked at. */
  on: string;
  /** `name`, `name@version` or a title. */
  set?: string;
  moment: Moment;
  /** What might be done besides what is on record. */
  supposed?: readonly Supposition[];
}

/** An assessment with what belongs beside it. */
export interface YearAssessment extends Assessment {
  organization: string;
  position: number;
  knownAt: string | null;
  /** Years whose holidays are not in the data: their working days are only Monday to Friday. */
  yearsWithoutHolidays: number[];
  /** The set that the bureau names for the year but that nobody has published; null when there is none such. */
  unknownSet: string | null;
}

/** The set asked for is not there. */
export class IndicatorSetUnknown extends Error {
  constructor(readonly label: string, readonly known: readonly string[]) {
    super(`there is no indicator set ${label}`);
  }
}

/** Gathers what an assessment is made of, as of a moment, and has it assessed. */
@Injectable()
export class AssessmentReader {
  constructor(
    private readonly tables: ReadTables,
    private readonly contributions: Contributions,
    private readonly qualities: RecordQualities,
    private readonly figures: Figures,
    private readonly sets: IndicatorSets,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** `counted`: what is counted in the whole year at the moment, where somebody has read it already. Throws `OrganizationUnknown`, `IndicatorSetUnknown` and `SuppositionFaulty`. */
  async read(question: AssessmentQuestion, counted?: readonly MeasureTotal[]): Promise<YearAssessment> {
    const { organization, year, on, moment } = question;
    const scope = await this.figures.scope(organization, { ...moment, on });
    const { input, unknownSet } = await this.gather(question, scope, counted);
    const name = String(year).padStart(4, '0');
    return {
      organization, ...assess(input),
      position: scope.bounds.position, knownAt: moment.knownAt ?? null, unknownSet,
      yearsWithoutHolidays: yearsWithoutHolidays(`${name}-01-01`, `${name}-12-31`),
    };
  }

  private async gather({ year, on, set: asked, supposed = [] }: AssessmentQuestion, { organizationNo, bounds }: Scope, counted?: readonly MeasureTotal[]): Promise<{ input: AssessmentInput; unknownSet: string | null }> {
    const { position, knownAt } = bounds;
    // Targets and what a bureau says of itself hold for the year as a whole, on whatever day of it they were said.
    const whole: Bounds = { position, knownAt };
    const [totals, lastTotals, types, quality, records] = await Promise.all([
      counted?.filter((total) => total.on <= on) ?? this.contributions.totals(organizationNo, year, bounds),
      this.contributions.days(organizationNo, year - 1, whole),
      this.tables.typesIn(organizationNo, year, whole),
      this.qualities.quality(organizationNo, year, bounds),
      this.tables.versions(organizationNo, whole, { types: FACT_TYPES, year, liveOnly: true }),
    ]);
    const facts = factsOf(records, year);
    const { set, unknownSet } = await this.chooseSet(asked, facts, year, whole);
    const counts = Object.fromEntries(Object.entries(quality).map(([name, count]) => [`records.${name}`, count]));
    return {
      unknownSet,
      input: {
        set,
        context: {
          year, day: on, tally: tallyOf([...totals, ...supposedTotals(supposed, year, this.catalogue).filter((total) => total.on <= on)]), definitionOf: (code) => this.figures.definition(code),
          profile: facts.profile, leaders: facts.leaders,
          quality: { ...counts, 'records.sharedFigures': facts.sharedFigures, 'records.equalFigures': facts.equalFigures },
        },
        settings: { targets: facts.targets, marks: facts.marks },
        packs: packsOn(types, records.map(({ state }) => state), this.catalogue),
        lastYear: lastYearOf(lastTotals),
        feeding: (measure) => this.catalogue.typesOf(measure).map((type) => ({ type, label: this.catalogue.types.get(type)?.label ?? say(type, type) })),
        profileLabel: (name) => this.profileLabel(name),
      },
    };
  }

  /** The set asked for; else the one that the bureau names for the year; else the product's own. */
  private async chooseSet(asked: string | undefined, { setsNamed }: YearFacts, year: number, bounds: Bounds): Promise<{ set: IndicatorSet; unknownSet: string | null }> {
    const find = (label: string): Promise<IndicatorSet | undefined> => this.sets.find(label, year, bounds);
    if (asked !== undefined) {
      const set = await find(asked);
      if (set) return { set, unknownSet: null };
      throw new IndicatorSetUnknown(asked, (await this.sets.list(bounds)).map(({ set: { name, version } }) => `${name}@${version}`));
    }
    for (const label of setsNamed) {
      const set = await find(label);
      if (set) return { set, unknownSet: null };
    }
    const set = await find(DEFAULT_SET);
    if (!set) throw new Error(`the product has lost its own set ${DEFAULT_SET}`);
    return { set, unknownSet: setsNamed[0] ?? null };
  }

  private profileLabel(name: string) {
    const profileType = this.catalogue.types.get(PROFILE_TYPE);
    return labelOf(profileType && shapeOf(profileType.fields)[name], name);
  }
}

const DEFAULT_SET = 'default';

function tallyOf(totals: readonly MeasureTotal[]): Tally {
  const tally = new Tally();
  for (const total of totals) tally.add(total.measure, total);
  return tally;
}

function lastYearOf(totals: readonly DayTotal[]): AssessmentInput['lastYear'] {
  const byMeasure = new Map<string, { on: string; amount: number }[]>();
  for (const { measure, on, amount } of totals) {
    const days = byMeasure.get(measure);
    if (days) days.push({ on, amount });
    else byMeasure.set(measure, [{ on, amount }]);
  }
  return (measure) => byMeasure.get(measure) ?? [];
}
