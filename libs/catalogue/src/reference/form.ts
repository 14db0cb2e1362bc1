import { z } from 'zod';
import type { RecordType } from '../definition/record-type.js';
import { coreOf, labelOf, rulesOf, shapeOf } from '../definition/shape.js';
import { type Language, say, type Text } from '../definition/text.js';
import { unitIn } from '../definition/units.js';
import { fieldWords } from './field-words.js';

/** What kind of input a field wants. */
export type FieldKind = 'text' | 'integer' | 'number' | 'flag' | 'choice' | 'date' | 'clock' | 'instant' | 'list' | 'other';

/** A field as a form shows it. */
export interface FormField {
  name: string;
  label: Text;
  required: boolean;
  kind: FieldKind;
  unit: string | null;
  /** The words to choose from, with what people read; null where it is no choice. */
  words: { word: string; label: Text }[] | null;
  /** In a sentence; empty where there are none. */
  bounds: string;
  /** JSON schema of the value. */
  schema: Record<string, unknown>;
}

/** Fields of a type in their order, and what must hold across them; bounds and rules in the reader's language. */
export function formOf({ fields }: Pick<RecordType, 'fields'>, language: Language): { fields: FormField[]; rules: string[] } {
  return {
    fields: Object.entries(shapeOf(fields)).map(([name, field]) => formField(name, field, language)),
    rules: rulesOf(fields).map((rule) => rule[language]),
  };
}

function formField(name: string, field: z.ZodType, language: Language): FormField {
  const { required, bounds, unit } = fieldWords(field, language);
  const whole = z.toJSONSchema(coreOf(field), { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const schema = Object.fromEntries(Object.entries(whole).filter(([key]) => !META.has(key)));
  const labels = coreOf(field).meta()?.words ?? {};
  const words = Array.isArray(schema['enum']) ? schema['enum'].map(String).map((word) => ({ word, label: labels[word] ?? say(word, word) })) : null;
  return { name, label: labelOf(field, name), required, kind: kindOf(schema), unit: unit === undefined ? null : unitIn(unit, language), words, bounds, schema };
}

/** What our own readers know of a field, besides its schema. */
const META: ReadonlySet<string> = new Set(['$schema', 'label', 'unit', 'words']);

const BY_FORMAT: Readonly<Record<string, FieldKind>> = { 'date': 'date', 'clock': 'clock', 'instant': 'instant', 'date-time': 'instant' };
const BY_TYPE: Readonly<Record<string, FieldKind>> = { string: 'text', integer: 'integer', number: 'number', boolean: 'flag', array: 'list' };

function kindOf({ enum: words, format, type }: Record<string, unknown>): FieldKind {
  if (words !== undefined) return 'choice';
  return BY_FORMAT[String(format)] ?? BY_TYPE[String(type)] ?? 'other';
}
