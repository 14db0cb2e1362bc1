import type { Oddity } from './record-type.js';
import { say, type Text } from './text.js';

/** A word outside the usual list: kept as it is, and pointed out. */
export function unusualWord<Field extends string>(field: Field, label: Text, usual: readonly string[]): Oddity<Partial<Record<Field, unknown>>> {
  return {
    weight: 'notice',
    code: 'unusual-word',
    field: `data.${field}`,
    text: say(`${label.zh}不是常用的说法：${usual.join('、')}`, `${label.en} is none of the usual words: ${usual.join(', ')}`),
    when: ({ data }) => { const word = data[field]; return typeof word === 'string' && !usual.includes(word); },
  };
}

/** A date that lies after the date of the record, though it comes before by nature. */
export function notAfterRecord<Field extends string>(field: Field, code: string, text: Text): Oddity<Partial<Record<Field, unknown>>> {
  return { weight: 'desk', code, field: `data.${field}`, text, when: ({ data, occurredOn }) => { const date = data[field]; return typeof date === 'string' && date > occurredOn; } };
}
