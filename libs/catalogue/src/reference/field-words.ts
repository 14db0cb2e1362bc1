import { z } from 'zod';
import { coreOf } from '../definition/shape.js';
import { type Language, say, type Text } from '../definition/text.js';

/** The half of a JSON schema that the catalogue's fields make use of. */
interface FieldSchema {
  type?: string;
  format?: string;
  enum?: readonly string[];
  words?: Readonly<Record<string, Text>>;
  items?: FieldSchema;
  anyOf?: readonly FieldSchema[];
  properties?: Readonly<Record<string, FieldSchema>>;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  uniqueItems?: boolean;
}

const TYPE_WORDS: Readonly<Record<string, Text>> = {
  string: say('文本', 'text'),
  integer: say('整数', 'whole number'),
  number: say('数字', 'number'),
  boolean: say('是/否', 'true or false'),
  null: say('空', 'null'),
  date: say('日期 YYYY-MM-DD', 'date YYYY-MM-DD'),
  clock: say('时刻 HH:MM', 'time HH:MM'),
  instant: say('带时区的时刻', 'instant with a zone'),
  sha256: say('SHA-256（十六进制）', 'SHA-256 in hexadecimal'),
};

/** What may stand in a field, in words: its type, and the bounds that the schema itself holds. */
export interface FieldWords {
  type: string;
  bounds: string;
  required: boolean;
  unit: string | undefined;
}

export function fieldWords(field: z.ZodType, language: Language): FieldWords {
  const schema = z.toJSONSchema(field, { io: 'input' }) as FieldSchema;
  return {
    type: typeOf(schema, language),
    bounds: boundsOf(schema, language).join(language === 'zh' ? '；' : '; '),
    required: !field.safeParse(undefined).success,
    unit: coreOf(field).meta()?.unit,
  };
}

function typeOf(schema: FieldSchema, language: Language): string {
  const or = say('或', ' or ')[language];
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, language)).join(or);
  if (schema.enum) return schema.enum.map((word) => nameOf(word, schema.words?.[word], language)).join(' / ');
  if (schema.items) return say('列表：', 'list of ')[language] + typeOf(schema.items, language);
  if (schema.properties) return `{${Object.keys(schema.properties).join(', ')}}`;
  return TYPE_WORDS[schema.format ?? schema.type ?? '']?.[language] ?? say('任意值', 'any value')[language];
}

function nameOf(word: string, label: Text | undefined, language: Language): string {
  if (!label || label[language] === word) return `\`${word}\``;
  return say(`\`${word}\`（${label.zh}）`, `\`${word}\` (${label.en})`)[language];
}

function boundsOf(schema: FieldSchema, language: Language): string[] {
  if (schema.anyOf) return [...new Set(schema.anyOf.flatMap((one) => boundsOf(one, language)))];
  const { minimum, exclusiveMinimum, maximum, minLength, maxLength, minItems, uniqueItems, items } = schema;
  // The largest safe integer is a bound of the machine, not of the duty.
  const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`≤ ${String(maximum)}`];
  const length = `${String(minLength)}–${String(maxLength)}`;
  return [
    ...(minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? [] : [`≥ ${String(minimum)}`]),
    ...(exclusiveMinimum === undefined ? [] : [`> ${String(exclusiveMinimum)}`]),
    ...most,
    ...(maxLength === undefined ? [] : [say(`${length} 字符`, `${length} characters`)[language]]),
    ...(minItems ? [say(`至少 ${String(minItems)} 项`, `at least ${String(minItems)}`)[language]] : []),
    ...(uniqueItems ? [say('不重复', 'all different')[language]] : []),
    ...(items ? boundsOf(items, language).map((bound) => say(`每项 ${bound}`, `each ${bound}`)[language]) : []),
  ];
}
