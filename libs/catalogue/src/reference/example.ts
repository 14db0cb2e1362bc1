import { z } from 'zod';
import type { RecordType } from '../definition/record-type.js';
import { coreOf, labelOf, shapeOf } from '../definition/shape.js';

interface FieldSchema {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  minimum?: number;
  exclusiveMinimum?: number;
  format?: string;
  items?: FieldSchema;
  minItems?: number;
  properties?: Record<string, FieldSchema>;
  anyOf?: readonly FieldSchema[];
  example?: unknown;
}

const DAY = '2023-03-15';
const CLOCK = '09:30';
const INSTANT = '2023-03-15T09:30:00+08:00';
const DIGEST = '0123456789abcdef'.repeat(4);

/** A payload that a type accepts, with every field filled in: for the API's document, templates and tests. */
export function exampleOf({ fields, example }: Pick<RecordType, 'fields' | 'example'>): Record<string, unknown> {
  const { properties = {} } = z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as FieldSchema;
  const shape = shapeOf(fields);
  const filled = Object.entries(properties).map(([name, schema]) => [name, exampleValue(schema, labelOf(shape[name] && coreOf(shape[name]), name).zh)]);
  return { ...Object.fromEntries(filled) as Record<string, unknown>, ...example };
}

function exampleValue(schema: FieldSchema, label: string): unknown {
  const { type, enum: words, const: constant, anyOf, items, properties, minItems = 1 } = schema;
  if (schema.example !== undefined) return schema.example;
  if (constant !== undefined) return constant;
  if (words) return words[0];
  if (anyOf?.[0]) return exampleValue(anyOf[0], label);
  switch (type) {
    case 'integer':
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? 0) + (schema.exclusiveMinimum === undefined ? 0 : 1), 1);
    case 'number':
      return Math.max(schema.minimum ?? 0, schema.exclusiveMinimum ?? 0) + 1;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: Math.max(minItems, 1) }, (_, index) => exampleValue(items ?? {}, `${label}${String(index + 1)}`));
    case 'object':
      return Object.fromEntries(Object.entries(properties ?? {}).map(([name, inner]) => [name, exampleValue(inner, name)]));
    default:
      return exampleText(schema.format, label);
  }
}

function exampleText(format: string | undefined, label: string): string {
  if (format === 'date') return DAY;
  if (format === 'clock') return CLOCK;
  if (format === 'date-time' || format === 'instant') return INSTANT;
  if (format === 'sha256') return DIGEST;
  return label;
}
