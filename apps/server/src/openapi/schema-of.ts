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
  if (id === undefined) return whole;
  components[id] = whole;
  return { $ref: `#/components/schemas/${id}` };
}

/** Refers to components in the document's way, and leaves out what only our own readers of the schema use. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  const { id: _id, label, ...rest } = value as Record<string, unknown>;
  const named = isLabel(label) ? { title: label.zh, 'x-title-en': label.en } : {};
  const entries = Object.entries(rest).map(([key, inner]) => [key, key === '$ref' ? String(inner).replace('#/$defs/', '#/components/schemas/') : tidy(inner)]);
  const own = typeof _id === 'object' ? { id: tidy(_id) } : {}; // a property of that name, not a schema's mark
  const ownLabel = label !== undefined && !isLabel(label) ? { label: tidy(label) } : {};
  return { ...named, ...own, ...ownLabel, ...Object.fromEntries(entries) };
}

function isLabel(label: unknown): label is { zh: string; en: string } {
  return typeof label === 'object' && label !== null && typeof (label as { zh?: unknown }).zh === 'string';
}
