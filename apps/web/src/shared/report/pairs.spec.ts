import { changedOf, pairsOf } from './pairs.js';
import type { SectionJson } from './report-json.js';

const report = (texts: Record<string, string>): { sections: SectionJson[] } => ({
  sections: [{ unit: 'S11', level: 2, heading: '（二）', runIn: false, paragraphs: [{ units: Object.entries(texts).map(([unit, text]) => ({ unit, class: 'a', text, figures: [], spans: [], unclaimed: [] })) }] }],
});

it('lays sentences of two reports side by side, and says how much is the same', () => {
  const { parts, alike } = pairsOf(report({ S12: '一样。', S13: '集体学法29次。', S14: '去年的。' }), report({ S12: '一样。', S13: '集体学法30次。' }));
  expect(parts[0]?.pairs.map(({ unit }) => unit)).toEqual(['S12', 'S13', 'S14']);
  expect(alike).toBeCloseTo(9 / 11);
  expect(changedOf(parts)[0]?.pairs.map(({ unit }) => unit)).toEqual(['S13', 'S14']);
});

it('shows nothing changed where nothing did', () => {
  expect(changedOf(pairsOf(report({ S12: '一样。' }), report({ S12: '一样。' })).parts)).toEqual([]);
});
