import fc from 'fast-check';
import { createCatalogue, recordTypes } from '@app/catalogue';
import { composeReport } from './composition/compose-report.js';
import { DRAWN_MEASURES, DRAWN_TYPES } from './drawn-types.js';
import { anyYear } from './testing/arbitrary-year.js';

const drawn: ReadonlySet<string> = new Set(DRAWN_TYPES);

it('are types of the catalogue, and all that feed the measures looked into', () => {
  const catalogue = createCatalogue(recordTypes);
  expect(DRAWN_TYPES.filter((type) => !catalogue.types.has(type))).toEqual([]);
  expect(DRAWN_MEASURES.flatMap((measure) => catalogue.typesOf(measure)).filter((type) => !drawn.has(type))).toEqual([]);
});

it('are all that a report needs to see', () => {
  fc.assert(fc.property(anyYear, (input) => {
    const records = new Map([...input.records].filter(([type]) => drawn.has(type)));
    expect(composeReport({ ...input, records })).toEqual(composeReport(input));
  }));
});
