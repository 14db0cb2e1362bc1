import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { defaultSets } from '../defaults/index.js';
import { rescale, restrictSet } from './restrict-set.js';
import { rounded, totalOf } from './total.js';

type Line = Parameters<typeof totalOf>[0][number];
const line = (weight: number, score: number | null, rest: Partial<Line> = {}): Line =>
  ({ weight, score: score === null ? null : new Decimal(score), applicable: score !== null, counts: 'score', veto: null, ...rest });
const extra = (score: number, rest: Partial<Line> = {}): Line => line(0, score, { counts: 'extra', ...rest });

describe('the total', () => {
  it('is the points over the weights that apply, and the extras', () => {
    expect(totalOf([line(60, 45), line(40, null), extra(2), extra(-1)])).toEqual({ total: 76, max: 100, scored: { score: 45, weight: 60 }, base: 75, bonus: 2, malus: 1, veto: null });
  });

  it('is nothing while nothing applies', () => {
    expect(totalOf([line(60, null), line(40, null)])).toEqual({ total: 0, max: 0, scored: { score: 0, weight: 0 }, base: 0, bonus: 0, malus: 0, veto: null });
  });

  it('is bounded by the lowest veto and never below nothing', () => {
    expect(totalOf([line(100, 90, { veto: { totalAtMost: 60 } })])).toMatchObject({ total: 60, veto: 60 });
    expect(totalOf([line(100, 90, { veto: { totalAtMost: 60 } }), extra(0, { veto: { totalAtMost: 0 } })])).toMatchObject({ total: 0, veto: 0 });
    expect(totalOf([line(100, 40, { veto: { totalAtMost: 60 } })])).toMatchObject({ total: 40, veto: 60 });
    expect(totalOf([line(100, 1), extra(-3)])).toMatchObject({ total: 0, malus: 3 });
  });

  it('rounds once, at the end, half up', () => {
    expect(rounded(new Decimal('1.005'))).toBe(1.01);
    // Three thirds of a point are a point, though each alone would be shown as 0.33.
    const third = line(1, 0, { score: new Decimal(1).div(3) });
    expect(totalOf([third, third, third]).scored).toEqual({ score: 1, weight: 3 });
    expect(totalOf([line(3, 1)]).total).toBe(33.33);
  });

  it('leaves what is only looked at out', () => {
    expect(totalOf([line(100, 80), line(0, null, { counts: 'internal', applicable: true })]).total).toBe(80);
  });

  it('does not mind the order', () => {
    const lines = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('score', 'extra' as const)).map(([weight, part, counts]) =>
      (counts === 'score' ? line(weight, Math.min(weight, part)) : extra(part - 15))), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(lines.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([one, other]) => {
      expect(totalOf(other)).toEqual(totalOf(one));
    }));
  });
});

describe('rescaled weights', () => {
  const weights = fc.array(fc.nat(3000).map((hundredths) => hundredths / 100), { minLength: 1, maxLength: 40 });

  it('add up to exactly 100, with two decimals, and keep their order', () => {
    fc.assert(fc.property(weights.filter((all) => all.some((weight) => weight > 0)), (all) => {
      const scaled = rescale(all);
      expect(scaled.reduce((sum, weight) => sum.plus(weight), new Decimal(0)).toNumber()).toBe(100);
      for (const weight of scaled) expect(new Decimal(weight).decimalPlaces()).toBeLessThanOrEqual(2);
      for (const [index, weight] of all.entries()) {
        for (const [other, more] of all.entries()) if (more > weight) expect(scaled[other]).toBeGreaterThanOrEqual(scaled[index] ?? NaN);
      }
    }));
  });

  it('of nothing are nothing', () => {
    expect(rescale([0, 0])).toEqual([0, 0]);
  });

  it('take steps and caps along, so that a rule takes the same share', () => {
    const [set] = defaultSets;
    if (!set) throw new Error('no default set');
    expect(restrictSet(set, new Set(['common', 'fieldcare', 'wetland']))).toBe(set);
    const office = restrictSet(set, new Set(['common']));
    expect(office.indicators.filter(({ dimension }) => dimension === 'W')).toEqual([]);
    for (const { code, weight, rule } of office.indicators) {
      const before = set.indicators.find((one) => one.code === code);
      if (rule.kind !== 'PER_MISSING' || before?.rule.kind !== 'PER_MISSING') continue;
      expect(rule.step / weight).toBeCloseTo(before.rule.step / before.weight, 9);
    }
  });
});
