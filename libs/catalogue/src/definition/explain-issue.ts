import { z } from 'zod';
import { type Finding, finding } from './finding.js';
import type { Text } from './text.js';

/** What a schema found wrong, as refusals a person can act on; `prefix` is put before each path (`data`). */
export function explainIssues(error: z.ZodError, prefix: string): Finding[] {
  return error.issues.map((issue) => {
    const field = [prefix, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    const { code, text } = describe(issue);
    return finding('always', code, field, `${field} ${text.zh}`, `${field} ${text.en}`);
  });
}

/** The fields of a payload that its type does not know. */
export function unknownFieldsOf(fields: z.ZodType, data: object): string[] {
  const known = shapeOf(fields);
  return Object.keys(data).filter((name) => !Object.hasOwn(known, name));
}

/** The named fields of a payload, whatever checks are wrapped around them. */
export function shapeOf(fields: z.ZodType): Record<string, z.ZodType> {
  return fields instanceof z.ZodObject ? (fields.shape as Record<string, z.ZodType>) : {};
}

function describe(issue: z.core.$ZodIssue): { code: string; text: Text } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'missing', text: { zh: '缺失，必须填写', en: 'is missing and required' } };
      return { code: 'wrong-type', text: { zh: `类型不对，应为${typeName(issue.expected).zh}`, en: `has the wrong type, expected ${typeName(issue.expected).en}` } };
    case 'too_small': {
      const bound = String(issue.minimum);
      if (issue.origin === 'array') return { code: 'too-few', text: { zh: `至少要有 ${bound} 项`, en: `must have at least ${bound} item(s)` } };
      const [zh, en] = issue.inclusive ? ['不小于', 'at least'] : ['大于', 'more than'];
      return { code: 'too-small', text: { zh: `应${zh} ${bound}`, en: `must be ${en} ${bound}` } };
    }
    case 'too_big':
      return { code: 'too-big', text: { zh: `应不大于 ${String(issue.maximum)}`, en: `must be at most ${String(issue.maximum)}` } };
    case 'invalid_value': {
      if (issue.input === undefined) return { code: 'missing', text: { zh: '缺失，必须填写', en: 'is missing and required' } };
      const words = issue.values.map(String).join(' / ');
      return { code: 'not-in-list', text: { zh: `应为其中之一：${words}`, en: `must be one of: ${words}` } };
    }
    case 'invalid_union':
      return { code: 'wrong-type', text: { zh: '类型或取值不对', en: 'has a wrong type or value' } };
    case 'custom':
      return { code: 'out-of-bounds', text: (issue.params?.['text'] as Text | undefined) ?? { zh: issue.message, en: issue.message } };
    default:
      return { code: issue.code.replaceAll('_', '-'), text: { zh: `不合要求（${issue.message}）`, en: `is not valid (${issue.message})` } };
  }
}

function typeName(expected: string): Text {
  const names: Record<string, Text> = {
    string: { zh: '文本', en: 'text' },
    number: { zh: '数字', en: 'a number' },
    int: { zh: '整数', en: 'a whole number' },
    boolean: { zh: '是/否（true/false）', en: 'true or false' },
    array: { zh: '列表', en: 'a list' },
    object: { zh: '对象', en: 'an object' },
  };
  return names[expected] ?? { zh: expected, en: expected };
}
