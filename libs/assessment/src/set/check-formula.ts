import { say, type Text } from '@app/catalogue';
import { type Formula, innerOf, measuresIn, partsIn } from '../formula/formula.js';
import { FormulaFault, parseFormula } from '../formula/parse-formula.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';
import type { Found } from './misfit.js';
import type { Vocabulary } from './vocabulary.js';

type Kind = 'number' | 'date' | 'grade';
type Words = Vocabulary & { set: IndicatorSet; indicator: Indicator };

const KINDS: Readonly<Record<Kind, Text>> = { number: say('数值', 'a number'), date: say('日期', 'a date'), grade: say('等次', 'a grade') };

/** What the formulas of an indicator get wrong: words that nobody knows, and values of another kind than is wanted. */
export function checkFormulas(set: IndicatorSet, indicator: Indicator, vocabulary: Vocabulary): Found[] {
  const { formula, rule } = indicator;
  const words = { ...vocabulary, set, indicator };
  const due = rule.kind === 'DEADLINE' && typeof rule.due === 'object' ? rule.due.formula : undefined;
  return [
    ...checkFormula(formula, kindFor(indicator), words).map((text) => ({ field: 'formula', text })),
    ...(due === undefined ? [] : checkFormula(due, 'date', words).map((text) => ({ field: 'rule.due.formula', text }))),
  ];
}

function kindFor({ rule }: Indicator): Kind {
  return rule.kind === 'DEADLINE' ? 'date' : rule.kind === 'GRADE' ? 'grade' : 'number';
}

function checkFormula(source: string, wanted: Kind, words: Words): Text[] {
  let formula: Formula;
  try {
    formula = parseFormula(source);
  } catch (error) {
    if (error instanceof FormulaFault) return [error.text];
    throw error;
  }
  const unknown = measuresIn(formula).filter((code) => !words.measures.has(code)).map((code) => say(`没有度量 ${code}`, `there is no measure ${code}`));
  return [...[...partsIn(formula)].flatMap((part) => [...unknownIn(part, words), ...misusedIn(part, words)]), ...unknown, ...wrongKind(formula, wanted, words)];
}

/** Names in one part of a formula that the profile or the set does not have. */
function unknownIn(part: Formula, { profile, set, indicator }: Words): Text[] {
  const name = part.kind === 'profile' ? part.name : 'list' in part && part.list?.kind === 'profile' ? part.list.name : undefined;
  if (name !== undefined && !profile.has(name)) {
    return [say(`单位情况中没有 ${name}；可用的有 ${[...profile].join('、')}`, `a profile has no ${name}; it has ${[...profile].join(', ')}`)];
  }
  if (part.kind !== 'indicator') return [];
  const other = set.indicators.find(({ code }) => code === part.code);
  if (!other) return [say(`没有指标 ${part.code}`, `there is no indicator ${part.code}`)];
  // A bureau without the pack would have the one and not the other.
  if (other.pack === undefined || other.pack === indicator.pack) return [];
  return [say(`指标 ${part.code} 只在启用业务包 ${other.pack} 时才有`, `the indicator ${part.code} is only there with the pack ${other.pack}`)];
}

/** Measures asked for what they do not have: a rate has no keys, a figure made of others no dates. */
function misusedIn(part: Formula, { measures, keyed, dated }: Words): Text[] {
  if (!('measure' in part) || !measures.has(part.measure)) return [];
  if (part.kind === 'covered') return keyed.has(part.measure) ? [] : [say(`${part.measure} 没有可核对的名目，不能用于 covered`, `${part.measure} has no keys, covered cannot ask for it`)];
  return dated.has(part.measure) ? [] : [say(`${part.measure} 由其他度量算出，须用其中的度量`, `${part.measure} is made of other measures; name one of those`)];
}

/** Where a formula gives, or holds, another kind of value than is wanted there. */
function wrongKind(formula: Formula, wanted: Kind, words: Words): Text[] {
  const given = kindOf(formula, words);
  const here = given === wanted ? [] : [say(`此处的公式应得出${KINDS[wanted].zh}，而不是${KINDS[given].zh}`, `the formula must give ${KINDS[wanted].en} here, not ${KINDS[given].en}`)];
  return [...here, ...innerOf(formula).flatMap((inner) => wrongKind(inner, formula.kind === 'later' ? 'date' : 'number', words))];
}

function kindOf(formula: Formula, { set }: Words): Kind {
  if (formula.kind === 'date' || formula.kind === 'later') return 'date';
  if (formula.kind === 'grade') return 'grade';
  const other = formula.kind === 'indicator' ? set.indicators.find(({ code }) => code === formula.code) : undefined;
  return other ? kindFor(other) : 'number';
}
