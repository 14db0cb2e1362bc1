import { say, type Text } from './text.js';

/**
 * How heavy a finding weighs.
 * - `always`: refused at the desk and in a trusted import alike;
 * - `desk`: refused at the desk, a warning in a trusted import ("tolerant reader, strict desk");
 * - `notice`: a warning everywhere.
 */
export type Weight = 'always' | 'desk' | 'notice';

/** Something to say about an entry: what is wrong, where, and how to mend it. */
export interface Finding {
  code: string;
  /** Path of the field, as `data.attended`; empty when it is the entry as a whole. */
  field: string;
  weight: Weight;
  text: Text;
}

export function finding(weight: Weight, code: string, field: string, zh: string, en: string): Finding {
  return { weight, code, field, text: say(zh, en) };
}
