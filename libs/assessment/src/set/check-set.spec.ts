import { stringify } from 'yaml';
import { catalogue, indicator, setOf } from '../testing/small-set.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';
import { readSet } from './read-set.js';
import { vocabularyOf } from './vocabulary.js';

const vocabulary = vocabularyOf(catalogue);
const read = (source: string) => readSet(source, vocabulary);
const faultsOf = (set: object) => read(stringify(set, { lineWidth: 0 })).faults;
const one = (rest: Partial<Indicator>): IndicatorSet => setOf(indicator(rest));
const two = (first: Partial<Indicator>, second: Partial<Indicator>) => setOf(indicator({ weight: 50, ...first }), indicator({ code: 'I-S02', weight: 50, ...second }));
const DEADLINE = { kind: 'DEADLINE', due: '03-01', dueYear: 0, grace: 0, lateDeduct: 1 } as const;
const EXTRA = { code: 'I-X01', dimension: 'X', weight: 0, target: null };

const FAULTY: [string, object, string, string, string][] = [
  ['a list the profile does not have', one({ formula: 'count(due(profile.feasts))' }), 'indicators.0.formula', '单位情况中没有 feasts', 'a profile has no feasts'],
  ['an indicator that others may not have', two({ pack: 'fieldcare' }, { formula: "indicator('I-S01')" }), 'indicators.1.formula', '只在启用业务包 fieldcare 时才有', 'only there with the pack fieldcare'],
  ['points for nothing', one({ target: 0 }), 'indicators.0.target', '什么都不做也得满分', 'doing nothing would earn all points'],
  ['a rule for the higher', one({ direction: 'lower', rule: { kind: 'BOOL' } }), 'indicators.0.direction', '越高越好', 'the better the higher'],
  ['a deduction over the weight', two({ formula: 'first(dutyReport.presented)', rule: { ...DEADLINE, lateDeduct: 51 } }, {}), 'indicators.0.rule.lateDeduct', '超过了分值', 'exceeds the weight'],
  ['a cap over the weight', two({ rule: { kind: 'PER_EVENT', step: 2, cap: 60 } }, {}), 'indicators.0.rule.cap', '超过了分值', 'exceeds the weight'],
  ['a band over the weight', two({ rule: { kind: 'BAND', base: 10, width: 1, step: 60 } }, {}), 'indicators.0.rule.step', '超过了分值', 'exceeds the weight'],
  ['a base that is not the target', one({ rule: { kind: 'BAND', base: 9, width: 1, step: 1 } }), 'indicators.0.rule.base', '与目标值 10 不一致', 'is not the target, 10'],
  ['no grades', one({ formula: 'grade(review.grade)', rule: { kind: 'GRADE', shares: {} } }), 'indicators.0.rule.shares', '没有任何等次', 'names no grade'],
  ['a share over one', one({ rule: { kind: 'GRADE', shares: { 优秀: 2 } } }), 'indicators.0.rule.shares.优秀', '不合要求', 'not as the schema wants'],
  ['a date where a number is wanted', one({ formula: 'first(dutyReport.presented)' }), 'indicators.0.formula', '应得出数值，而不是日期', 'must give a number here, not a date'],
  ['a due date that is a number', one({ formula: 'first(dutyReport.presented)', rule: { ...DEADLINE, due: { formula: 'study.sessions' } } }), 'indicators.0.rule.due.formula', '应得出日期', 'must give a date'],
  ['a date within a sum', one({ formula: '1 + first(dutyReport.presented)' }), 'indicators.0.formula', '应得出数值，而不是日期', 'must give a number here, not a date'],
  ['a number within later', one({ formula: 'later(study.sessions, first(dutyReport.presented))', rule: DEADLINE }), 'indicators.0.formula', '应得出日期，而不是数值', 'must give a date here, not a number'],
  ['a grade where a number is wanted', one({ formula: 'grade(review.grade)' }), 'indicators.0.formula', '而不是等次', 'not a grade'],
  ['keys of a rate', one({ formula: "covered(exam.passRate, ['甲'])" }), 'indicators.0.formula', '不能用于 covered', 'covered cannot ask for it'],
  ['sums of what is made of others', one({ formula: "sumOf(exam.passRate, ['甲'])" }), 'indicators.0.formula', '由其他度量算出', 'is made of other measures'],
  ['a rate among the extras', setOf(indicator(), indicator(EXTRA)), 'indicators.1.rule', '加减分维度不能用规则 RATIO', 'takes no rule RATIO'],
];

describe('a set of indicators', () => {
  it.each(FAULTY)('with %s is refused', (_name, set, path, zh, en) => {
    const found = faultsOf(set).find((fault) => fault.path === path);
    expect(found?.text.zh).toContain(zh);
    expect(found?.text.en).toContain(en);
    // The same document in JSON has the same fault.
    expect(read(JSON.stringify(set, null, 2)).faults.map(({ path: place }) => place)).toContain(path);
  });

  it('has every fault named at once', () => {
    expect(faultsOf(two({ formula: 'no.such', target: null }, { weight: 1 })).map(({ path }) => path).sort())
      .toEqual(['indicators', 'indicators.0.formula', 'indicators.0.target']);
  });

  it.each([
    ['name: a\nname: b', 2, 'unique'], ['name: [', 1, ''], ['{"name": ', 1, ''], ['a: 1\n---\nb: 2', 2, ''],
    ['a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]', 1, 'alias'],
  ])('that is no sound YAML is refused: %j', (source, line, word) => {
    const { set, faults } = read(source);
    expect(set).toBeUndefined();
    expect(faults[0]).toMatchObject({ path: '', line });
    expect(faults[0]?.text.zh).toMatch(/^不是有效的 YAML 或 JSON：/);
    expect(faults[0]?.text.en).toContain(word);
  });

  it.each(['', 'just words', '[]'])('is not made of %j', (source) => {
    expect(read(source)).toMatchObject({ faults: [{ path: '', line: 1, column: 1 }] });
  });
});
