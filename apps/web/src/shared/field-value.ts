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

/** How a form speaks of a field's values; none where it does not know the field. */
export interface FieldManner {
  unit: string | null;
  /** What people read for the words of a closed list. */
  words: readonly { word: string; label: Text }[] | null;
}

/** As people read it in its field: with its unit, and for a word of a closed list what it stands for. */
export function fieldText(value: unknown, field: FieldManner | undefined, language: Language): string {
  const word = field?.words?.find((one) => one.word === value);
  const text = word ? word.label[language] : valueText(value, language);
  return text === '' || !field?.unit ? text : `${text} ${field.unit}`;
}

/** What a field of a record is called: its date, or as the form says; its name where the form does not know it. */
export function fieldLabel(name: string, fields: readonly { name: string; label: Text }[]): Text {
  return name === 'occurredOn' ? say('日期', 'Date') : fields.find((field) => field.name === name)?.label ?? say(name, name);
}
