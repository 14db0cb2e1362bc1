import { byDimension, type Assessment, type Indicator, valueText } from './indicators.js';

const line = (code: string, dimension: string, score: number | null, weight: number, applicable = true): Indicator => ({ code, dimension, score, weight, applicable }) as Indicator;
const dimensions: Assessment['dimensions'] = ['L', 'S', 'X'].map((code) => ({ code, name: code, counts: 'score' }));

it('groups indicators by dimension, with what they score of what applies', () => {
  const groups = byDimension({ dimensions, indicators: [line('I-S01', 'S', 0.1, 3), line('I-L01', 'L', 2.5, 3), line('I-L02', 'L', null, 2, false), line('I-S02', 'S', 0.2, 1)] });
  expect(groups.map(({ dimension, lines, score, weight }) => [dimension.code, lines.map(({ code }) => code), score, weight])).toEqual([
    ['L', ['I-L01'], 2.5, 3], ['S', ['I-S01', 'I-S02'], 0.3, 4],
  ].map(([code, codes, ...rest]) => [code, code === 'L' ? ['I-L01', 'I-L02'] : codes, ...rest]));
});

it('reads a value with its unit, a date as it is, and none as a dash', () => {
  expect([{ value: 12, unit: '次' }, { value: '2023-02-20', unit: '日期' }, { value: null, unit: '次' }].map((one) => valueText(one, String))).toEqual(['12 次', '2023-02-20', '—']);
});
