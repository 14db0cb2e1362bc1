import { assessed, contextOf, type Done, indicator, setOf } from '../testing/small-set.js';
import type { Indicator } from '../set/indicator-set.js';

describe('what cannot be measured', () => {
  const RATE: Partial<Indicator> = { formula: 'exam.passRate', unit: '％', target: 100, weight: 60 };
  const of = (rest: Partial<Indicator>, done: Done[] = [], profile = {}) =>
    assessed(setOf(indicator({ ...RATE, ...rest }), indicator({ code: 'I-S02', weight: 40 })), contextOf([['study.sessions', { amount: 5 }], ...done], { profile }));

  it.each([
    ['full', { score: 60, applicable: true }, 80],
    ['zero', { score: 0, applicable: true }, 20],
    ['exclude', { score: null, applicable: false }, 50],
  ] as const)('is handled by the policy %s', (naPolicy, first, total) => {
    const assessment = of({ naPolicy });
    expect(assessment.indicators[0]).toMatchObject({ value: null, ...first });
    expect(assessment.total).toBe(total);
  });

  it.each(['full', 'zero', 'exclude'] as const)('for want of the profile earns nothing under the policy %s', (naPolicy) => {
    const assessment = of({ naPolicy, formula: 'study.sessions / profile.enforcementOfficers', unit: '学时' });
    expect(assessment.indicators[0]).toMatchObject({ score: null, applicable: false, missing: [{ zh: '单位情况缺少“单位enforcementOfficers”（enforcementOfficers）', en: "profile lacks enforcementOfficers (the bureau's enforcementOfficers)" }] });
    expect(assessment.total).toBe(50);
  });

  it('never counts a mark that nobody gave', () => {
    const set = setOf(indicator({ rule: { kind: 'MANUAL', scale: 10 }, target: null, naPolicy: 'exclude', weight: 100 }));
    expect(assessed(set, contextOf([['study.sessions']]))).toMatchObject({ total: 0, max: 0, indicators: [{ score: null, missing: [{ zh: '尚未评分' }] }] });
    const marks = new Map([['I-S01', { self: 9, authority: 7 }]]);
    expect(assessed(set, contextOf([]), { marks }).total).toBe(70);
  });

  it('of a bureau shows its own target where one was set', () => {
    expect(of({ formula: 'study.sessions', unit: '次', target: 10 }).indicators[0]).toMatchObject({ target: 10, score: 30 });
    const set = setOf(indicator({}));
    expect(assessed(set, contextOf([['study.sessions', { amount: 5 }]]), { targets: { 'I-S01': 5 } })).toMatchObject({ total: 100, indicators: [{ target: 5 }] });
  });

  it('and extras never take more than they are capped at, nor add by being negative', () => {
    const extras = setOf(
      indicator({}),
      indicator({ code: 'I-X01', dimension: 'X', weight: 0, target: null, formula: 'criticism.received - award.received', rule: { kind: 'PER_EVENT', step: 1, cap: 3 } }),
    );
    const totalWith = (done: Done[]) => assessed(extras, contextOf([['study.sessions', { amount: 10 }], ...done]));
    expect(totalWith([['award.received', { amount: 9 }]])).toMatchObject({ total: 100, bonus: 0, malus: 0 });
    expect(totalWith([['criticism.received', { amount: 9 }]])).toMatchObject({ total: 97, malus: 3 });
  });
});
