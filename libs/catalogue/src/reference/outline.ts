import type { z } from 'zod';
import type { RecordType } from '../definition/record-type.js';
import { coreOf, labelOf, shapeOf } from '../definition/shape.js';
import type { Language, Text } from '../definition/text.js';
import { unitIn } from '../definition/units.js';

/** Enough to tell a record from its neighbours in a list; the rest stands in the record itself. */
const MOST_PARTS = 6;
/** Of a list. */
const MOST_NAMED = 3;

/** What a record says, in a line: its first fields in the order of the form, figures with their label and unit. */
export function outlineOf({ fields }: Pick<RecordType, 'fields'>, data: Readonly<Record<string, unknown>>): Text {
  const shape = Object.entries(shapeOf(fields)).filter(([name]) => filled(data[name])).slice(0, MOST_PARTS);
  const inLanguage = (language: Language): string =>
    shape.flatMap(([name, field]) => partOf(wordOf(data[name], field, language), labelOf(field, name)[language], coreOf(field).meta()?.unit, language)).join(' · ');
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** What people read for a word of a closed list; any other value as it is. */
function wordOf(value: unknown, field: z.ZodType, language: Language): unknown {
  const words = coreOf(field).meta()?.words;
  return typeof value === 'string' ? words?.[value]?.[language] ?? value : value;
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function partOf(value: unknown, label: string, unit: string | undefined, language: Language): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [`${label} ${String(value)}${unit === undefined ? '' : ` ${unitIn(unit, language)}`}`.trimEnd()];
  if (typeof value === 'boolean') return value ? [label] : [];
  return Array.isArray(value) ? [listed(value.filter((one) => typeof one === 'string'), language)].filter((text) => text !== '') : [];
}

function listed(texts: readonly string[], language: Language): string {
  const named = texts.slice(0, MOST_NAMED).join(language === 'zh' ? '、' : ', ');
  if (texts.length <= MOST_NAMED) return named;
  return language === 'zh' ? `${named} 等 ${String(texts.length)} 项` : `${named} and ${String(texts.length - MOST_NAMED)} more`;
}
