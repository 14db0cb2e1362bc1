import { leftOutAfter } from './left-out.js';
import type { SectionJson, UnitJson } from '../../shared/report/report-json.js';

const section = (unit: string, ...units: string[]): SectionJson =>
  ({ unit, level: 2, heading: '', runIn: false, paragraphs: [{ units: units.map((code): UnitJson => ({ unit: code, class: 'a', text: '', figures: [], spans: [], unclaimed: [] })) }] });
const sections = [section('S01', 'S02'), section('S11', 'S13', 'S16'), section('S31', 'S25', 'S33')];

it('puts a sentence left out where it would stand, and says nothing of what has no wording', () => {
  const dropped = ['S12', 'S14', 'S15', 'S26', 'S32', 'S40'].map((unit) => ({ unit, code: 'noRecord' as const, ...(unit !== 'S40' && { wording: unit }) }));
  const after = leftOutAfter({ sections, dropped });
  expect([...after].map(([unit, ones]) => [unit, ones.map((one) => one.unit)])).toEqual([['S11', ['S12']], ['S13', ['S14', 'S15']], ['S25', ['S26']], ['S31', ['S32']]]);
});
