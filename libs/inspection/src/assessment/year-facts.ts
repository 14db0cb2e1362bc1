import { nextDay, previousDay } from '@app/calendar';
import { type Leader, type Mark, type Profile, PROFILE_TYPE, type ProfileItem } from '@app/assessment';
import { textAt } from '@app/ledger';
import type { RecordVersion } from '@app/projections';

/** The record types that say how a year is to be assessed, besides what was done in it. */
export const FACT_TYPES = [
  PROFILE_TYPE, 'ReportingYearOpened', 'LeaderChanged', 'IndicatorSetAdopted', 'TargetSet', 'TargetRevised', 'AssessmentScoreRecorded', 'ReportSubmitted',
] as const;

/** What a year's records say of its assessment. Later records say the last word, field by field. */
export interface YearFacts {
  profile: Profile;
  leaders: Leader[];
  targets: Map<string, number>;
  marks: Map<string, Mark>;
  /** The sets the bureau says it goes by, the last word first. */
  setsNamed: string[];
  sharedFigures: number;
  equalFigures: number;
}

/** Reads the facts from the live records of a year, in order of date and entry. Pure. */
export function factsOf(records: readonly RecordVersion[], year: number): YearFacts {
  const of = (type: string): Record<string, unknown>[] => records.filter(({ state }) => state.type === type).map(({ state }) => state.data);
  const figures = figuresOfReports(of('ReportSubmitted'));
  return {
    profile: Object.assign({}, ...of(PROFILE_TYPE).map(profileOf)) as Profile,
    leaders: leadersOf(records, year),
    targets: targetsOf(records),
    marks: new Map(of('AssessmentScoreRecorded').map((data) => [codeOf(data['indicator']), { self: numberOf(data['selfScore']), authority: numberOf(data['authorityScore']) }])),
    setsNamed: [
      ...of('IndicatorSetAdopted').reverse().map(({ setId, version }) => (typeof version === 'string' ? `${String(setId)}@${version}` : String(setId))),
      ...of('ReportingYearOpened').reverse().map(({ indicatorSet }) => String(indicatorSet)),
    ],
    sharedFigures: figures.length,
    equalFigures: figures.filter((values) => new Set(values).size === 1).length,
  };
}

/** `S02` is `I-S02`. */
export function codeOf(code: unknown): string {
  const text = String(code);
  return text.startsWith('I-') ? text : `I-${text}`;
}

/** A target set, or revised, in the indicator's own unit; the last one holds. */
function targetsOf(records: readonly RecordVersion[]): Map<string, number> {
  const targets = new Map<string, number>();
  for (const { state: { type, data } } of records) {
    if (type === 'TargetSet') targets.set(codeOf(data['indicator']), Number(data['target']));
    if (type === 'TargetRevised') targets.set(codeOf(data['indicator']), Number(data['new']));
  }
  return targets;
}

function profileOf(data: Record<string, unknown>): Record<string, number | ProfileItem[]> {
  const said = Object.entries(data).filter(([name, value]) => name !== 'year' && name !== 'packs' && (typeof value === 'number' || Array.isArray(value)));
  return Object.fromEntries(said) as Record<string, number | ProfileItem[]>;
}

/** Who led when: the one the year was opened with, or whom the first change names, up to the day before each change. */
function leadersOf(records: readonly RecordVersion[], year: number): Leader[] {
  const name = String(year).padStart(4, '0');
  const opened = records.find(({ state }) => state.type === 'ReportingYearOpened')?.state.data['leader'];
  const changes = records.filter(({ state }) => state.type === 'LeaderChanged').map(({ state }) => state);
  const first = changes[0]?.data['from'] ?? opened;
  const starts = [
    ...(typeof first === 'string' ? [{ name: first, from: `${name}-01-01` }] : []),
    ...changes.map(({ data, occurredOn }) => ({ name: textAt(data, 'to'), from: occurredOn })),
  ];
  return starts.map((start, index) => ({ ...start, to: previousDay(starts[index + 1]?.from ?? nextDay(`${name}-12-31`)) }));
}

/** The values that two reports or more give for one figure. */
function figuresOfReports(reports: readonly Record<string, unknown>[]): unknown[][] {
  const values = new Map<string, unknown[]>();
  for (const [measure, value] of reports.flatMap(({ figures }) => Object.entries((figures ?? {}) as Record<string, unknown>))) {
    values.set(measure, [...(values.get(measure) ?? []), value]);
  }
  return [...values.values()].filter((given) => given.length > 1);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
