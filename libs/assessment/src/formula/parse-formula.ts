import { say, type Text } from '@app/catalogue';
import jsep, { type Expression } from 'jsep';
import type { Formula, FormulaList } from './formula.js';

/** A formula that cannot be read: says what of it. */
export class FormulaFault extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

type Call = (args: readonly Expression[]) => Formula;

/** What may be called, and with how many arguments. */
const CALLS: Readonly<Record<string, { arity: readonly [number, number]; make: Call }>> = {
  percent: { arity: [2, 2], make: ([numerator, denominator]) => ({ kind: 'percent', numerator: formulaOf(numerator), denominator: formulaOf(denominator) }) },
  min: { arity: [2, 9], make: (args) => ({ kind: 'choice', pick: 'min', of: args.map(formulaOf) }) },
  max: { arity: [2, 9], make: (args) => ({ kind: 'choice', pick: 'max', of: args.map(formulaOf) }) },
  sumOf: { arity: [2, 2], make: ([measure, list]) => ({ kind: 'sumOf', measure: pathOf(measure), list: listOf(list) }) },
  covered: { arity: [2, 2], make: ([measure, list]) => ({ kind: 'covered', measure: pathOf(measure), list: listOf(list) }) },
  count: { arity: [1, 1], make: ([list]) => ({ kind: 'count', list: listOf(list) }) },
  first: { arity: [1, 2], make: ([measure, list]) => ({ kind: 'date', pick: 'first', measure: pathOf(measure), list: list && listOf(list) }) },
  latest: { arity: [1, 2], make: ([measure, list]) => ({ kind: 'date', pick: 'latest', measure: pathOf(measure), list: list && listOf(list) }) },
  later: { arity: [2, 2], make: ([left, right]) => ({ kind: 'later', left: formulaOf(left), right: formulaOf(right) }) },
  grade: { arity: [1, 1], make: ([measure]) => ({ kind: 'grade', measure: pathOf(measure) }) },
  indicator: { arity: [1, 1], make: ([code]) => ({ kind: 'indicator', code: wordOf(code) }) },
};
/** What a formula may call. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(CALLS);
const PERIODS = ['weeks', 'months', 'quarters'] as const;

/**
 * Reads a formula, as `percent(exam.took, exam.eligible)`. Throws `FormulaFault`.
 * Names with a dot are measures; `profile.…`, `calendar.…` and `year.leaders` are what their words say.
 */
export function parseFormula(source: string): Formula {
  let expression: Expression;
  try {
    expression = jsep(source);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new FormulaFault(say(`公式 ${source} 无法读懂：${detail}`, `the formula ${source} cannot be read: ${detail}`));
  }
  return formulaOf(expression);
}

function formulaOf(expression: Expression | undefined): Formula {
  switch (expression?.type) {
    case 'Literal':
      if (typeof expression['value'] === 'number') return { kind: 'number', value: expression['value'] };
      throw fault('文本只能出现在名单中', 'a text may only stand in a list');
    case 'MemberExpression':
      return nameOf(pathOf(expression));
    case 'BinaryExpression':
      return arithmeticOf(expression as jsep.BinaryExpression);
    case 'CallExpression':
      return callOf(expression as jsep.CallExpression);
    case 'Compound':
      throw fault('公式应当正好是一个算式', 'a formula is exactly one expression');
    case 'Identifier': {
      const { name } = expression as jsep.Identifier;
      throw fault(`不认识 ${name}：度量的代码中有点，如 study.sessions`, `${name} is unknown: the code of a measure has a dot, as study.sessions`);
    }
    default:
      throw fault(`公式中不能有 ${expression?.type ?? '空白'}`, `a formula holds no ${expression?.type ?? 'blank'}`);
  }
}

function nameOf(path: string): Formula {
  const [head, ...rest] = path.split('.');
  const name = rest.join('.');
  if (head === 'profile') return { kind: 'profile', name };
  if (head !== 'calendar') return { kind: 'measure', code: path };
  const period = PERIODS.find((one) => one === name);
  if (period) return { kind: 'calendar', period };
  throw fault(`calendar 只有 ${PERIODS.join('、')}，没有 ${name}`, `calendar has ${PERIODS.join(', ')}, not ${name}`);
}

function arithmeticOf({ operator, left, right }: jsep.BinaryExpression): Formula {
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') return { kind: 'arithmetic', operator, left: formulaOf(left), right: formulaOf(right) };
  throw fault(`公式中没有运算 ${operator}`, `a formula knows no operator ${operator}`);
}

function callOf({ callee, arguments: args }: jsep.CallExpression): Formula {
  const name = callee.type === 'Identifier' ? (callee as jsep.Identifier).name : '';
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) throw fault(`没有函数 ${name}；可用的有 ${Object.keys(CALLS).join('、')}`, `there is no function ${name}; there are ${Object.keys(CALLS).join(', ')}`);
  const [least, most] = call.arity;
  if (args.length < least || args.length > most) throw fault(`${name} 的参数个数应为 ${String(least)} 至 ${String(most)}`, `${name} takes ${least} to ${most} arguments`);
  return call.make(args);
}

function listOf(expression: Expression | undefined): FormulaList {
  if (expression?.type === 'ArrayExpression') {
    const { elements } = expression as jsep.ArrayExpression;
    return { kind: 'names', names: elements.map((element) => wordOf(element ?? undefined)) };
  }
  if (expression?.type === 'CallExpression') {
    const { callee, arguments: args } = expression as jsep.CallExpression;
    const inner = (callee as jsep.Identifier).name === 'due' && args.length === 1 ? listOf(args[0]) : undefined;
    if (inner?.kind === 'profile') return { ...inner, due: true };
    throw fault('名单只能是 due(profile.…)', 'a list may only be called as due(profile.…)');
  }
  const path = pathOf(expression);
  if (path === 'year.leaders') return { kind: 'leaders' };
  if (path === 'calendar.cycles') return { kind: 'cycles' };
  if (path.startsWith('profile.')) return { kind: 'profile', name: path.slice('profile.'.length), due: false };
  throw fault(`${path} 不是名单`, `${path} is no list`);
}

/** `study.sessions`, as it stands. */
function pathOf(expression: Expression | undefined): string {
  if (expression?.type === 'Identifier') return (expression as jsep.Identifier).name;
  if (expression?.type === 'MemberExpression' && !expression['computed']) {
    const { object, property } = expression as jsep.MemberExpression;
    return `${pathOf(object)}.${pathOf(property)}`;
  }
  throw fault('此处应为度量的代码，如 study.sessions', 'the code of a measure is wanted here, as study.sessions');
}

function wordOf(expression: Expression | undefined): string {
  if (expression?.type === 'Literal' && typeof expression['value'] === 'string') return expression['value'];
  throw fault("此处应为引号中的文本，如 '学校'", "a text in quotation marks is wanted here, as '学校'");
}

function fault(zh: string, en: string): FormulaFault {
  return new FormulaFault(say(zh, en));
}
