import { type Language, say, type Text } from '../language/text.js';
import { numberText } from './number.js';

const YES = say('是', 'yes');
const NO = say('否', 'no');
const BETWEEN = say('、', ', ');

/** A value of a record as people read it, without its unit; empty where there is none. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (Array.isArray(value)) return value.map((one) => valueText(one, language)).join(BETWEEN[language]);
  return Object.entries(value).map(([name, one]) => `${name} ${valueText(one, language)}`).join(BETWEEN[language]);
}

/** With its unit. */
export function measuredText(value: unknown, unit: string | null, language: Language): string {
  const text = valueText(value, language);
  return text === '' || unit === null ? text : `${text} ${unit}`;
}

/** What a field of a record is called: its date, or as the form says; its name where the form does not know it. */
export function fieldLabel(name: string, fields: readonly { name: string; label: Text }[]): Text {
  return name === 'occurredOn' ? say('日期', 'Date') : fields.find((field) => field.name === name)?.label ?? say(name, name);
}
