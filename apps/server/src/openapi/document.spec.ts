import { createConfig, lintFromString } from '@redocly/openapi-core';
import { createCatalogue, recordTypes } from '@app/catalogue';
import { endpoints } from '../endpoints/index.js';
import { openApiDocument } from './document.js';

const catalogue = createCatalogue(recordTypes);
const document = openApiDocument(endpoints, catalogue, '1.0.0');
const { paths, components } = document as { paths: Record<string, Record<string, { operationId: string }>>; components: { schemas: Record<string, Record<string, unknown>> } };

describe('the OpenAPI document', () => {
  it('passes the linter', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      // Served from wherever the office puts it; payloads of amendments are met in histories, where any type may come; a sign-in elsewhere answers by sending the browser on.
      rules: { 'no-server-example.com': 'off', 'operation-4xx-response': 'error', 'no-empty-servers': 'off', 'info-license': 'off', 'no-unused-components': 'off', 'operation-2xx-response': 'off' },
    });
    const problems = await lintFromString({ source: JSON.stringify(document), config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`)).toEqual([]);
  }, 120_000);

  it('has every endpoint once, under a name of its own', () => {
    const names = Object.values(paths).flatMap((operations) => Object.values(operations).map(({ operationId }) => operationId));
    expect(names).toHaveLength(endpoints.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every record type with titles in both languages and an example', () => {
    for (const type of catalogue.types.keys()) {
      expect(components.schemas[type]).toMatchObject({ title: expect.any(String) as string, 'x-title-en': expect.any(String) as string, examples: [expect.any(Object)] });
    }
  });
});
