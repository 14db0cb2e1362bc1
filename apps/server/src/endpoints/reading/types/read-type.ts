import { type Catalogue, exampleOf, formOf, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { schemaOf } from '../../../openapi/schema-of.js';
import { typeLine, typeLineSchema } from './type-schema.js';

const fieldSchema = z.object({
  name: z.string(), label: z.object({ zh: z.string(), en: z.string() }), required: z.boolean(), kind: z.string(),
  unit: z.string().nullable(), words: z.array(z.object({ word: z.string(), label: z.object({ zh: z.string(), en: z.string() }) })).nullable(), bounds: z.string(), schema: z.looseObject({}),
}).meta({ id: 'FormField' });

export default defineEndpoint({
  method: 'get',
  path: '/types/{type}',
  tag: 'types',
  summary: say('一种类型的表单：字段、单位、范围、示例', 'The form of a type: its fields, units, bounds, an example'),
  act: 'signedIn',
  params: z.object({ type: z.string() }),
  answer: typeLineSchema.extend({
    fields: z.array(fieldSchema),
    rules: z.array(z.string()).meta({ description: 'What must hold across fields.' }),
    references: z.array(z.object({ field: z.string(), to: z.string(), by: z.string() })),
    likeness: z.boolean().meta({ description: 'Likely duplicates are asked about.' }),
    measures: z.array(z.string()).meta({ description: 'The measures it feeds.' }),
    schema: z.looseObject({}).meta({ description: 'JSON schema of the payload.' }),
    example: z.looseObject({}),
  }).meta({ id: 'RecordForm' }),
  run({ get, params, language }) {
    const { types, edition } = get<Catalogue>(CATALOGUE);
    const recordType = types.get(params.type);
    if (!recordType) throw notFound();
    const form = formOf(recordType, language);
    return Promise.resolve({
      body: {
        ...typeLine(recordType, language), ...form,
        references: recordType.references ?? [], likeness: recordType.likeness !== undefined, measures: Object.keys(recordType.contributes ?? {}),
        schema: schemaOf(recordType.fields, 'input', {}), example: exampleOf(recordType),
      },
      etag: `${edition}-${language}`,
    });
  },
});
