import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Schemas by name, as the document's `components.schemas` holds them. */
export type Components = Record<string, JsonSchema>;

/**
 * A zod schema as OpenAPI 3.1 writes it. What bears an `id` goes into `components` once and is referred to.
 * `io`: what a caller sends (`input`) or gets (`output`).
 */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const { $defs = {}, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any', reused: 'inline', cycles: 'ref' }) as JsonSchema & { $defs?: Components };
  delete rest['$schema'];
  for (const [name, definition] of Object.entries($defs)) components[name] = tidy(definition) as JsonSchema;
  const whole = tidy(rest) as JsonSchema;
  const id = schema.meta()?.id;
  if (id === undefined || '$ref' in whole) return whole; // zod refers to what it has put among the definitions already
  components[id] = whole;
  return { $ref: `#/components/schemas/${id}` };
}

/** Refers to components in the document's way; what only our own readers know of a schema gets an `x-` name. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => keyword(key, inner))) as JsonSchema;
}

/** A property may bear the name of a keyword: then it holds a schema, not the keyword's value. */
function keyword(key: string, value: unknown): JsonSchema {
  if (key === 'label' && isLabel(value)) return { title: value.zh, 'x-title-en': value.en };
  if (key === 'words' && isWords(value)) return { 'x-words': value };
  if (key === 'unit' && typeof value === 'string') return { 'x-unit': value };
  if (key === 'id' && typeof value === 'string') return {};
  if (key === '$ref') return { $ref: String(value).replace('#/$defs/', '#/components/schemas/') };
  return { [key]: tidy(value) };
}

function isLabel(label: unknown): label is { zh: string; en: string } {
  return typeof label === 'object' && label !== null && typeof (label as { zh?: unknown }).zh === 'string';
}

function isWords(words: unknown): words is Record<string, { zh: string; en: string }> {
  return typeof words === 'object' && words !== null && Object.values(words).every(isLabel);
}
