import { type Catalogue, exampleOf } from '@app/catalogue';
import { type Components, schemaOf } from './schema-of.js';

/** The payload of every record type by its name, with titles in both languages and an example. */
export function recordTypeSchemas({ types }: Catalogue): Components {
  const components: Components = {};
  for (const [name, recordType] of types) {
    components[name] = {
      title: recordType.label.zh, 'x-title-en': recordType.label.en, description: recordType.label.en,
      ...schemaOf(recordType.fields, 'input', components),
      examples: [exampleOf(recordType)],
      'x-recorders': recordType.recorders,
    };
  }
  return components;
}

/** Says of the body that records something which payload goes with which type. */
export function payloadByType(components: Components, { types }: Catalogue): void {
  const body = components['RecordBody'];
  if (!body || types.size === 0) return;
  const records = [...types.values()].filter(({ amendment }) => !amendment);
  body['oneOf'] = records.map(({ type }) => ({
    type: 'object', title: type, properties: { type: { const: type }, data: { $ref: `#/components/schemas/${type}` } }, required: ['type', 'data'],
  }));
}
