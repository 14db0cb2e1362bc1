import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultSets } from '../defaults/index.js';
import { FUNCTION_NAMES, parseFormula } from '../formula/parse-formula.js';
import { FUNCTIONS } from './formula-words.js';
import { indicatorsPage } from './indicators-page.js';
import { setSchemaJson } from './set-schema.js';

const published = (name: string) => readFileSync(fileURLToPath(new URL(`../../../../docs/reference/${name}`, import.meta.url)), 'utf8');

it.each(['zh', 'en'] as const)('the page in %s is as the code has it: if this fails, run `npm run generate`', (language) => {
  expect(published(`indicators.${language}.md`)).toBe(indicatorsPage(language));
});

it('the schema is as the code has it: if this fails, run `npm run generate`', () => {
  expect(published('indicator-set.schema.json')).toBe(setSchemaJson());
});

it('the page knows every function that a formula may call', () => {
  expect(Object.keys(FUNCTIONS).sort()).toEqual([...FUNCTION_NAMES].sort());
  for (const [name, [example]] of Object.entries(FUNCTIONS)) expect(example.startsWith(`${name}(`)).toBe(true);
  expect(() => parseFormula('unheard(study.sessions)')).toThrow('there is no function');
});

it('the page lists every default indicator with its formula', () => {
  const page = indicatorsPage('en');
  for (const { code, formula } of defaultSets.flatMap(({ indicators }) => indicators)) {
    expect(page).toContain(`| ${code} | `);
    expect(page).toContain(`\`${formula}\``);
  }
});
