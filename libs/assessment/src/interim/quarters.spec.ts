import { assessed, contextOf, type Done, indicator, setOf } from '../testing/small-set.js';

const QUARTERLY = setOf(indicator({ formula: 'exam.quarters', unit: '季', target: 4, pace: { kind: 'quarterly' }, item: { zh: '考法', en: 'legal exam' } }));
const exam = (quarter: number): Done => ['exam.quarters', { key: `Q${String(quarter)}`, on: `2022-${String(quarter * 3 - 2).padStart(2, '0')}-20` }];
const on = (day: string, quarters: readonly number[]) => assessed(QUARTERLY, contextOf(quarters.map(exam), { day })).indicators[0];

describe('what is counted by quarters', () => {
  it('is lost with the first quarter that is missed, and never forecast beyond those left', () => {
    const line = on('2022-08-31', [2, 3]);
    expect(line).toMatchObject({ value: 2, light: 'lost', missing: [{ zh: '第1季度没有考法', en: 'quarter 1 has no legal exam' }], next: [{ type: 'LegalExamHeld', points: 25 }] });
    // Of two quarters that are over one was kept; one is left.
    expect(line?.forecast).toEqual({ value: 3, low: 2, high: 3, method: 'periods' });
  });

  it('has no next act when no quarter is left', () => {
    expect(on('2022-12-20', [2, 3, 4])).toMatchObject({ value: 3, light: 'lost', next: [], forecast: { value: 3, low: 3, high: 3 } });
  });

  it('is expected when the quarter is over, not before', () => {
    expect(on('2022-03-30', [])).toMatchObject({ expected: 0, light: 'onPace' });
    expect(on('2022-03-31', [])).toMatchObject({ expected: 1, light: 'lost' });
    expect(on('2022-02-15', [1])).toMatchObject({ expected: 0, light: 'ahead', forecast: { value: 4 } });
  });
});

describe('what is the better the less there is of it', () => {
  const complaints = setOf(indicator({ formula: 'criticism.received', direction: 'lower', target: 2, pace: { kind: 'linear' } }));
  const light = (day: string, amount: number) => assessed(complaints, contextOf([['criticism.received', { amount }]], { day })).indicators[0]?.light;

  it('is never ahead for being too much', () => {
    expect(['2022-06-30', '2022-12-31'].map((day) => [2, 9].map((amount) => light(day, amount)))).toEqual([['onPace', 'behind'], ['onPace', 'lost']]);
  });
});

describe('a deadline', () => {
  const within = setOf(indicator({
    formula: 'first(dutyReport.presented)', target: null, unit: '日期', pace: { kind: 'none' }, rule: { kind: 'DEADLINE', due: '11-30', dueYear: 0, grace: 5, lateDeduct: 40 },
  }));
  const done = (date: string) => assessed(within, contextOf([['dutyReport.presented', { on: date }]])).indicators[0];

  it('kept within its grace leaves nothing missing', () => {
    expect(done('2022-12-05')).toMatchObject({ score: 100, light: 'onPace', missing: [] });
    expect(done('2022-12-06')).toMatchObject({ score: 60, light: 'lost', missing: [{ zh: '学法：2022-12-06 完成，晚于 2022-11-30' }] });
  });
});

it('what is the lower of two rates promises nothing that one act may not bring', () => {
  const set = setOf(indicator({ formula: 'min(percent(study.sessions, 10), exam.passRate)', unit: '％', target: 100 }));
  const line = assessed(set, contextOf([['study.sessions'], ['exam.took', { amount: 4 }], ['exam.passed', { amount: 2 }]], { day: '2022-06-30' })).indicators[0];
  expect(line).toMatchObject({ value: 10, next: [] });
});
