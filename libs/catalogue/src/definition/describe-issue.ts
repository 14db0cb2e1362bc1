import type { z } from 'zod';
import { say, type Text } from './text.js';

/** What is wrong with a value, without saying where. Needs issues that carry their input (`reportInput`). */
export interface IssueDescription {
  code: string;
  text: Text;
}

const TYPE_NAMES: Readonly<Record<string, Text>> = {
  string: say('文本', 'text'),
  number: say('数字', 'a number'),
  int: say('整数', 'a whole number'),
  boolean: say('是/否（true/false）', 'true or false'),
  array: say('列表', 'a list'),
  object: say('对象', 'an object'),
  null: say('空（null）', 'null'),
};

export function describeIssue(issue: z.core.$ZodIssue): IssueDescription {
  if (issue.input === undefined) return { code: 'missing', text: say('缺失，必须填写', 'is missing and required') };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType([issue.expected]);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return { code: 'too-big', text: say(`应不大于 ${String(issue.maximum)}`, `must be at most ${String(issue.maximum)}`) };
    case 'invalid_value': {
      const words = issue.values.map(String).join(' / ');
      return { code: 'not-in-list', text: say(`应为其中之一：${words}`, `must be one of: ${words}`) };
    }
    case 'invalid_union':
      return describeUnion(issue);
    case 'custom':
      return { code: 'out-of-bounds', text: (issue.params?.['text'] as Text | undefined) ?? say(issue.message, issue.message) };
    default:
      return { code: issue.code.replaceAll('_', '-'), text: say(`不合要求（${issue.message}）`, `is not valid (${issue.message})`) };
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): IssueDescription {
  const bound = String(issue.minimum);
  if (issue.origin === 'array') return { code: 'too-few', text: say(`至少要有 ${bound} 项`, `must have at least ${bound} item(s)`) };
  const text = issue.inclusive ? say(`应不小于 ${bound}`, `must be at least ${bound}`) : say(`应大于 ${bound}`, `must be more than ${bound}`);
  return { code: 'too-small', text };
}

/** The branch that the value meant, where its own type fits one; else all the types it might have had. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion): IssueDescription {
  const meant = issue.errors.find(([first]) => first?.code !== 'invalid_type' || first.path.length > 0)?.[0];
  if (meant) return describeIssue(meant);
  return wrongType(issue.errors.flatMap(([first]) => (first?.code === 'invalid_type' ? [first.expected] : [])));
}

function wrongType(expected: readonly string[]): IssueDescription {
  const names = expected.map((name) => TYPE_NAMES[name] ?? say(name, name));
  const zh = names.map((name) => name.zh).join('或');
  const en = names.map((name) => name.en).join(' or ');
  return { code: 'wrong-type', text: say(`类型不对，应为${zh}`, `has the wrong type, expected ${en}`) };
}
