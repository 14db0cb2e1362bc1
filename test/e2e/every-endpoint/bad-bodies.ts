import fc from 'fast-check';

type Schema = Record<string, unknown>;

/** Any JSON, with what trips careless code up: prototype keys, lone surrogates, zero bytes, long texts, deep nests, odd numbers. */
const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, '', '\u0000', '\ud800', '__proto__', '9'.repeat(400), -1, 1e308, 2 ** 53, 0.1, [], {}, [[[[[[]]]]]], JSON.parse('{"__proto__":null}'), { constructor: { prototype: 1 } }, '文'.repeat(2000)),
);

/** Bodies around a schema: its properties with other values, some left out, some added. Most are wrong; whoever uses them sorts out those that are not. */
export function bodiesAround(schema: Schema): fc.Arbitrary<unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const values = Object.fromEntries(Object.keys(properties).map((name) => [name, fc.oneof({ weight: 3, arbitrary: anyJson }, { weight: 2, arbitrary: likely(properties[name] ?? {}) })]));
  const partial = fc.record(values, { requiredKeys: [] });
  return fc.oneof(
    { weight: 6, arbitrary: partial },
    { weight: 2, arbitrary: fc.tuple(partial, fc.dictionary(fc.string({ maxLength: 20 }), anyJson, { maxKeys: 3 })).map(([known, more]) => ({ ...known, ...more })) },
    { weight: 2, arbitrary: anyJson },
  );
}

/** A value of the kind that the schema names, in or out of its bounds. */
function likely({ type, enum: words, const: constant, items, format }: Schema): fc.Arbitrary<unknown> {
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(words)) return fc.constantFrom<unknown>(...(words as readonly unknown[]), 'none of these');
  if (format === 'date') return fc.constantFrom('2023-03-15', '2023-02-30', '0000-00-00', '2023-3-1');
  switch (type) {
    case 'string': return fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('2023-03-15', 'StudySessionHeld', 'RecordVoided', 'no such type'));
    case 'integer': case 'number': return fc.oneof(fc.integer(), fc.double());
    case 'boolean': return fc.boolean();
    case 'array': return fc.array(likely((items ?? {}) as Schema), { maxLength: 4 });
    default: return anyJson;
  }
}
