import { readFileSync } from 'node:fs';
import { createCatalogue, defineRecordType, measure, payload, recordTypes, referencePage, say, text } from '../index.js';

const catalogue = createCatalogue(recordTypes);
const folder = new URL('../../../../docs/reference/', import.meta.url);

describe.each(['zh', 'en'] as const)('the reference page in %s', (language) => {
  it('is fresh: if this fails, run `npm run generate`', () => {
    expect(readFileSync(new URL(`catalogue.${language}.md`, folder), 'utf8')).toBe(referencePage(catalogue, language));
  });

  it('names every type and every measure', () => {
    const page = referencePage(catalogue, language);
    for (const { type, label } of catalogue.types.values()) expect(page).toContain(`### ${label[language]} \`${type}\``);
    for (const { code, label } of catalogue.measures.values()) expect(page).toContain(`| \`${code}\` | ${label[language]} |`);
  });
});

it.each([
  ['zh', '| `km` | 里程 |  | 数字 | 公里 | ≥ 0；≤ 60 |'],
  ['en', '| `km` | Distance |  | number | 公里 (km) | ≥ 0; ≤ 60 |'],
  ['en', '| `attended` | Attended | yes | whole number | 人 (people) | ≥ 0 |'],
  ['en', '- Must hold: attended must not exceed expected'],
  ['en', '| `hours` | Hours |  | number | 学时 (class hours) | > 0; ≤ 8 |'],
  ['en', '| `kind` | Kind | yes | `routine` / `key` (key places) / `joint` |  |  |'],
  ['en', '| `start` | Start | yes | time HH:MM |  |  |'],
  ['en', '| `publishedOn` | Published on |  | date YYYY-MM-DD or null |  |  |'],
  ['en', '| `participants` | Participants | yes | list of text |  | at least 1; all different; each 1–500 characters |'],
  ['en', '| `trainees` | Trainees | yes | whole number or list of text |  | ≥ 0; each 1–500 characters |'],
  ['en', '| `patch` | Changes | yes | list of {path, old, new} |  |  |'],
  ['en', '- Evidence needed: 签到表, 照片 or 学习记录'],
  ['zh', '- 必备佐证：签到表、照片或学习记录'],
  ['en', '- Refers to: `patrolId` → PatrolCompleted.`id`'],
  ['en', '- Refused at the desk: Whoever approves must not be the one who enters (`four-eyes`)'],
] as const)('says in %s: %s', (language, line) => {
  expect(referencePage(catalogue, language).split('\n')).toContain(line);
});

it('shows a new type with no other code touched', () => {
  const added = defineRecordType({
    type: 'BridgeInspected',
    pack: 'common',
    label: say('桥梁检查', 'Bridge inspected'),
    fields: payload({ bridge: text({ zh: '桥梁', en: 'Bridge' }) }),
    recorders: ['clerk'],
    measures: [measure('bridge.inspected', '次', { kind: 'sum' }, say('检查次数', 'Inspections'), say('检查记录数', 'Inspections on record'))],
    contributes: { 'bridge.inspected': () => [{}] },
  });
  const page = referencePage(createCatalogue([...recordTypes, added]), 'en');
  expect(page).toContain('### Bridge inspected `BridgeInspected`');
  expect(page).toContain('| `bridge.inspected` | Inspections | 次 (times) | sum | Inspections on record | BridgeInspected |');
});
