import type { Language, Text } from '../../language/text.js';

export interface Findable {
  type: string;
  label: Text;
}

/** Initials of the sounds of a Chinese text, as xfh of 学法会; comes with a dictionary, so it is loaded when first needed. */
export type Initials = (text: string) => string;

/** Types whose name, initials or own name holds what was typed; those that begin with it first. */
export function searchTypes<Type extends Findable>(types: readonly Type[], typed: string, language: Language, initials: Initials): Type[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [...types];
  const names = ({ type, label }: Type): string[] => [label[language], label.zh, label.en, initials(label.zh), type].map((name) => name.toLowerCase());
  const found = types.filter((one) => names(one).some((name) => name.includes(wanted)));
  const begins = (one: Type): boolean => names(one).some((name) => name.startsWith(wanted));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
