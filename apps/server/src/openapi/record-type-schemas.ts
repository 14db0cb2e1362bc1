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
