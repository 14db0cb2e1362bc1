import { createCatalogue, type KeyTotal, recordTypes, say, Tally } from '@app/catalogue';
import { assess, type Assessment } from '../assess.js';
import type { FormulaContext } from '../formula/context.js';
import type { LastYear } from '../interim/year-share.js';
import type { Settings } from '../scoring/measured-indicator.js';
import type { Indicator, IndicatorSet } from '../set/indicator-set.js';

export const catalogue = createCatalogue(recordTypes);

/** What was done: a measure, and how often, when, under which key. */
export type Done = [measure: string, total?: Partial<KeyTotal>];

/** An indicator that scores by the number of study sessions unless told otherwise. */
export function indicator(rest: Partial<Indicator> = {}): Indicator {
  return {
    code: 'I-S01', name: say('学法', 'Study'), dimension: 'S', formula: 'study.sessions', unit: '次', direction: 'higher', target: 10, weight: 100,
    rule: { kind: 'RATIO' }, evidence: [], frequency: 'year', pace: { kind: 'linear' }, naPolicy: 'zero', source: '本县文件', ...rest,
  };
}

export function setOf(...indicators: Indicator[]): IndicatorSet {
  return {
    name: 'county', version: '1', title: say('县考核', 'County'), source: '县文件', validFrom: '2022-01-01',
    dimensions: [
      { code: 'S', name: say('学法', 'Study'), counts: 'score' },
      { code: 'X', name: say('加减分', 'Extras'), counts: 'extra' },
      { code: 'D', name: say('数据质量', 'Data quality'), counts: 'internal' },
    ],
    indicators,
  };
}

export function tallyOf(done: readonly Done[]): Tally {
  const tally = new Tally();
  for (const [measure, total] of done) tally.add(measure, { key: '', part: '', on: '2022-03-01', count: 1, amount: 1, ...total });
  return tally;
}

/** The year 2022, at its end unless told otherwise. */
export function contextOf(done: readonly Done[], rest: Partial<FormulaContext> = {}): FormulaContext {
  const definitionOf = (code: string) => {
    const definition = catalogue.measures.get(code);
    if (!definition) throw new Error(`no measure ${code}`);
    return definition;
  };
  return { year: 2022, day: '2022-12-31', tally: tallyOf(done), definitionOf, profile: {}, leaders: [], quality: {}, ...rest };
}

export function assessed(
  set: IndicatorSet, context: FormulaContext,
  { targets = {}, marks = new Map(), packs = ['common', 'fieldcare', 'wetland'], lastYear = [] }:
  { targets?: Record<string, number>; marks?: Settings['marks']; packs?: readonly string[]; lastYear?: LastYear } = {},
): Assessment {
  return assess({
    set, context, settings: { targets: new Map(Object.entries(targets)), marks }, packs: new Set(packs), lastYear: () => lastYear,
    feeding: (measure) => catalogue.typesOf(measure).map((type) => ({ type, label: catalogue.types.get(type)?.label ?? say(type, type) })),
    profileLabel: (name) => say(`单位${name}`, `the bureau's ${name}`),
  });
}
