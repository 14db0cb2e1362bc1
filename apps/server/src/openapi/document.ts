import type { Catalogue } from '@app/catalogue';
import { acts } from '@app/access';
import { z } from 'zod';
import { type Endpoint, isWrite } from '../endpoint.js';
import { problemSchema } from '../http/problem.js';
import { API } from '../http/mount-endpoints.js';
import { payloadByType, recordTypeSchemas } from './record-type-schemas.js';
import { type Components, type JsonSchema, schemaOf } from './schema-of.js';

/** The API as an OpenAPI 3.1 document, from the table of endpoints and the catalogue. */
export function openApiDocument(endpoints: readonly Endpoint[], catalogue: Catalogue, version: string): JsonSchema {
  const components: Components = recordTypeSchemas(catalogue);
  schemaOf(problemSchema, 'output', components);
  const paths: Record<string, JsonSchema> = {};
  for (const endpoint of endpoints) {
    paths[API + endpoint.path] = { ...paths[API + endpoint.path], [endpoint.method]: operationOf(endpoint, components) };
  }
  payloadByType(components, catalogue);
  return {
    openapi: '3.1.0',
    info: {
      title: '履职台账 The Duty Ledger', version, summary: '单位履行法治建设职责的记录、数字和报告',
      description: 'Records, figures and reports of what a public body does to fulfil a duty. Every figure opens into the records that made it. Texts are in the language of Accept-Language (zh, en).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({ name, description: `${name}: see each operation` })),
    paths,
    security: [{ session: [] }, { token: [] }],
    components: {
      schemas: components,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'duty_session', description: 'POST /session gives it; unsafe requests also need X-CSRF-Token.' },
        token: { type: 'http', scheme: 'bearer', description: 'An API token, duty_…' },
      },
      responses: { problem: { description: 'What is wrong, where, and how to mend it', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
    },
  };
}

function operationOf(endpoint: Endpoint, components: Components): JsonSchema {
  const { method, path, tag, summary, act, body, answer, status = 200 } = endpoint;
  const right = act === 'anybody' ? 'anybody' : act === 'signedIn' ? 'anyone who has signed in' : acts[act].roles.join(', ');
  return {
    operationId: operationId(method, path), tags: [tag], summary: summary.zh, description: `${summary.en}. For: ${right}.`, 'x-act': act,
    ...(act === 'anybody' ? { security: [] } : {}),
    parameters: parametersOf(endpoint, components),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body === 'raw' ? undefined : schemaOf(body, 'input', components)) } }),
    responses: {
      [String(status)]: { description: summary.en, ...(answer instanceof z.ZodType ? answerOf(answer, components) : { content: { [answer.type]: {} } }) },
      '4XX': { $ref: '#/components/responses/problem' },
      '5XX': { $ref: '#/components/responses/problem' },
    },
  };
}

function answerOf(answer: z.ZodType, components: Components): JsonSchema {
  return answer instanceof z.ZodUndefined ? {} : { content: contentOf(schemaOf(answer, 'output', components)) };
}

function contentOf(schema: JsonSchema | undefined): JsonSchema {
  return schema ? { 'application/json': { schema } } : { 'application/octet-stream': {} };
}

function parametersOf(endpoint: Endpoint, components: Components): JsonSchema[] {
  const params = propertiesOf(endpoint.params, components);
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: params.properties[name] ?? { type: 'string' } }));
  const query = propertiesOf(endpoint.query, components);
  const inQuery = Object.entries(query.properties).map(([name, schema]) => ({ name, in: 'query', required: query.required.includes(name), schema }));
  if (isWrite(endpoint)) return [...inPath, ...inQuery, ...(endpoint.repeatable ? [] : [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8, maxLength: 200 } }])];
  return [...inPath, ...inQuery, { name: 'atLeast', in: 'query', required: false, description: 'Waits until the figures have come to this log position.', schema: { type: 'integer', minimum: 0 } }];
}

function propertiesOf(schema: z.ZodType | undefined, components: Components): { properties: Record<string, JsonSchema>; required: string[] } {
  const { properties = {}, required = [] } = schema ? schemaOf(schema, 'input', components) : {};
  return { properties: properties as Record<string, JsonSchema>, required: required as string[] };
}

/** `get /organizations/{organization}/years` → getOrganizationsByOrganizationYears. */
function operationId(method: string, path: string): string {
  return method + path.split('/').filter(Boolean).map((part) => part.replace(/^\{(\w)(.*)\}$/, (_, first: string, rest: string) => `By${first.toUpperCase()}${rest}`))
    .map((part) => part.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')).join('');
}
