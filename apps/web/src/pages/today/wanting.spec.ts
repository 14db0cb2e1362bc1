import { type Indicator, overdue, wantingBy } from './wanting.js';

const indicator = (code: string, rest: Partial<Indicator>): Indicator => ({
  code, name: code, dimension: '', formula: '', counts: 'score', value: null, numerator: null, denominator: null, unit: '次', direction: 'higher', target: null, due: null, weight: 1, rule: '',
  parameters: {}, score: null, authorityScore: null, applicable: true, light: 'onPace', expected: null, forecast: null, forecastRange: null, missing: [], next: [], source: '', evidence: [], ...rest,
});
const next = [{ type: 'StudySessionHeld', what: '登记一条集体学法', points: 0.38 }];

describe('what is wanting', () => {
  it('this month is what its end will lack and today does not', () => {
    const now = [indicator('S02', { missing: ['2月没有集体学法'] }), indicator('S01', { missing: ['还差 9 次'] })];
    const then = [indicator('S02', { missing: ['2月没有集体学法', '6月没有集体学法'], next }), indicator('S01', { missing: ['还差 9 次'] })];
    expect(wantingBy('2022-06-30', now, then)).toEqual([{ code: 'S02', name: 'S02', items: ['6月没有集体学法'], by: '2022-06-30', type: 'StudySessionHeld' }]);
  });

  it('names what is due by the end of the month, not what is due later', () => {
    const lines = [indicator('O06', { due: '2022-06-20', missing: ['尚无记录'] }), indicator('L05', { due: '2023-03-01', missing: ['尚无记录'] })];
    expect(wantingBy('2022-06-30', lines, lines)).toEqual([{ code: 'O06', name: 'O06', items: ['尚无记录'], by: '2022-06-20' }]);
  });

  it('already is what is behind or lost, with what it lacks', () => {
    const lines = [indicator('A', { light: 'behind', missing: ['缺：甲'], next }), indicator('B', { light: 'onPace', missing: ['还差 2 次'] }), indicator('C', { light: 'lost' }), indicator('D', { light: 'lost', missing: ['未按期办结'] })];
    expect(overdue(lines).map(({ code, type }) => [code, type])).toEqual([['A', 'StudySessionHeld'], ['D', undefined]]);
  });
});
