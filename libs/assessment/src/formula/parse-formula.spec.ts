import { measuresIn, partsIn } from './formula.js';
import { FormulaFault, parseFormula } from './parse-formula.js';

const MEASURE = { kind: 'measure', code: 'study.sessions' };

const READ: [string, object][] = [
  ['40', { kind: 'number', value: 40 }],
  ['study.sessions', MEASURE],
  ['profile.towns', { kind: 'profile', name: 'towns' }],
  ['calendar.weeks', { kind: 'calendar', period: 'weeks' }],
  ["sumOf(study.hosts, ['李某', '会前学法'])", { kind: 'sumOf', measure: 'study.hosts', list: { kind: 'names', names: ['李某', '会前学法'] } }],
  ['sumOf(study.hosts, year.leaders)', { kind: 'sumOf', measure: 'study.hosts', list: { kind: 'leaders' } }],
  ['covered(a.b, due(profile.plannedOccasions))', { kind: 'covered', measure: 'a.b', list: { kind: 'profile', name: 'plannedOccasions', due: true } }],
  ['count(calendar.cycles)', { kind: 'count', list: { kind: 'cycles' } }],
  ['count(profile.plannedOccasions)', { kind: 'count', list: { kind: 'profile', name: 'plannedOccasions', due: false } }],
  ["indicator('I-S01')", { kind: 'indicator', code: 'I-S01' }],
  ['percent(study.sessions, 5)', { kind: 'percent', numerator: MEASURE, denominator: { kind: 'number', value: 5 } }],
  ['min(study.sessions, 5)', { kind: 'choice', pick: 'min', of: [MEASURE, { kind: 'number', value: 5 }] }],
  ['max(1, 2, 3)', { kind: 'choice', pick: 'max', of: [1, 2, 3].map((value) => ({ kind: 'number', value })) }],
  ['first(a.b)', { kind: 'date', pick: 'first', measure: 'a.b', list: undefined }],
  ["latest(a.b, ['年报'])", { kind: 'date', pick: 'latest', measure: 'a.b', list: { kind: 'names', names: ['年报'] } }],
  ['later(first(a.b), latest(c.d))', {
    kind: 'later', left: { kind: 'date', pick: 'first', measure: 'a.b', list: undefined }, right: { kind: 'date', pick: 'latest', measure: 'c.d', list: undefined },
  }],
  ['grade(review.grade)', { kind: 'grade', measure: 'review.grade' }],
  ['study.sessions - 2', { kind: 'arithmetic', operator: '-', left: MEASURE, right: { kind: 'number', value: 2 } }],
];

const REFUSED: [string, string, string][] = [
  ['study.sessions +', '无法读懂', 'cannot be read'],
  ['(1', '无法读懂', 'cannot be read'],
  ["'text'", '文本只能出现在名单中', 'a text may only stand in a list'],
  ['sessions', '不认识 sessions', 'sessions'],
  ['a.b ? 1 : 2', '公式中不能有 ConditionalExpression', 'a formula holds no ConditionalExpression'],
  ['-1', '公式中不能有 UnaryExpression', 'a formula holds no UnaryExpression'],
  ['1 2', '公式应当正好是一个算式', 'a formula'],
  ['this', '公式中不能有 ThisExpression', 'a formula holds no ThisExpression'],
  ['2 % 3', '公式中没有运算 %', 'a formula knows no operator %'],
  ['1 == 2', '公式中没有运算 ==', 'a formula knows no operator =='],
  ['eval(1)', '没有函数 eval；可用的有 percent', 'there is no function eval; there are percent'],
  ['constructor(1)', '没有函数 constructor', 'there is no function constructor'],
  ['a.b.toString()', '没有函数', 'there is no function'],
  ['percent(1)', 'percent 的参数个数应为 2 至 2', 'percent takes 2 to 2 arguments'],
  ['min(1)', 'min 的参数个数应为 2 至 9', 'min takes 2 to 9 arguments'],
  ['calendar.days', 'calendar 只有 weeks、months、quarters，没有 days', 'calendar has weeks, months, quarters, not days'],
  ['count(study.sessions)', 'study.sessions 不是名单', 'study.sessions is no list'],
  ['count(max(1, 2))', '名单只能是 due(profile.…)', 'a list may only be called as due(profile.…)'],
  ['count(due(year.leaders))', '名单只能是 due(profile.…)', 'a list may only be called as due(profile.…)'],
  ["covered('a', ['b'])", '此处应为度量的代码', 'the code of a measure is wanted here'],
  ["covered(study['sessions'], ['b'])", '此处应为度量的代码', 'the code of a measure is wanted here'],
  ['covered(a.b, [1])', '此处应为引号中的文本', 'a text in quotation marks is wanted here'],
  ['indicator(S01)', '此处应为引号中的文本', 'a text in quotation marks is wanted here'],
];

describe('a formula', () => {
  it.each(READ)('reads %s', (source, formula) => {
    expect(parseFormula(source)).toEqual(formula);
  });

  it.each(REFUSED)('refuses %s', (source, zh, en) => {
    const text = faultOf(source);
    expect(text?.zh).toContain(zh);
    expect(text?.en).toContain(en);
  });

  it('keeps the order of calculation', () => {
    expect(parseFormula('1 + 2 * 3')).toMatchObject({ operator: '+', right: { operator: '*' } });
    expect(parseFormula('(1 + 2) * 3')).toMatchObject({ operator: '*', left: { operator: '+' } });
  });

  it('names its measures once each, in their order', () => {
    const formula = parseFormula("min(percent(b.x, profile.towns), b.x) + sumOf(a.y, ['县']) - first.z");
    expect(measuresIn(formula)).toEqual(['b.x', 'a.y', 'first.z']);
    expect([...partsIn(formula)]).toHaveLength(9);
  });
});

function faultOf(source: string) {
  try {
    parseFormula(source);
  } catch (error) {
    if (error instanceof FormulaFault) return error.text;
    throw error;
  }
  return undefined;
}
