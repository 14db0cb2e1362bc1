import { addDays } from '@app/calendar';
import { createCatalogue, type EffectiveRecord, recordTypes, say, Tally } from '@app/catalogue';
import type { AssessmentInput } from '../assess.js';
import type { FormulaContext, Profile } from '../formula/context.js';
import { defaultSets } from '../defaults/index.js';
import type { IndicatorSet } from '../set/indicator-set.js';

const catalogue = createCatalogue(recordTypes);

/** A record as a test says it: type, payload, date, and what else matters. */
export type Said = [type: string, data: Record<string, unknown>, occurredOn: string, rest?: Partial<EffectiveRecord>];

export interface MadeUpYear {
  year?: number;
  day?: string;
  records?: readonly Said[];
  lastYear?: readonly Said[];
  profile?: Profile;
  leaders?: FormulaContext['leaders'];
  targets?: Record<string, number>;
  set?: IndicatorSet;
  packs?: readonly string[];
}

export function setNamed(label: string): IndicatorSet {
  const found = defaultSets.find(({ name, version }) => `${name}@${version}` === label);
  if (!found) throw new Error(label);
  return found;
}

/** What an assessment is made of, for a year that only exists here; counted by the real catalogue. */
export function inputOf({ year = 2022, day = `${String(year)}-12-31`, records = [], lastYear = [], profile = {}, leaders = [], targets = {}, set = setNamed('default@2022'), packs = ['common', 'fieldcare', 'wetland'] }: MadeUpYear): AssessmentInput {
  const tally = new Tally();
  for (const one of booked(records, year)) tally.add(one.measure, { ...one, count: 1 });
  const before = booked(lastYear, year - 1);
  const definitionOf = (code: string) => {
    const definition = catalogue.measures.get(code);
    if (!definition) throw new Error(`no measure ${code}`);
    return definition;
  };
  return {
    set,
    context: { year, day, tally, definitionOf, profile, leaders, quality: {} },
    settings: { targets: new Map(Object.entries(targets)), marks: new Map() },
    packs: new Set(packs),
    lastYear: (measure) => before.filter((one) => one.measure === measure),
    feeding: (measure) => catalogue.typesOf(measure).map((type) => ({ type, label: catalogue.types.get(type)?.label ?? say(type, type) })),
    profileLabel: (name) => say(name, name),
  };
}

/** The same thing on many days. */
export function onDays(type: string, data: Record<string, unknown>, from: string, count: number, every = 1): Said[] {
  return Array.from({ length: count }, (_, index): Said => [type, data, addDays(from, index * every)]);
}

function booked(records: readonly Said[], year: number) {
  return records
    .flatMap(([type, data, occurredOn, rest], index) => catalogue.contributionsOf({ id: `R${String(index)}`, type, data, occurredOn, recordedBy: 'clerk01', role: 'clerk', evidence: [], ...rest }))
    .filter((one) => one.year === year);
}
