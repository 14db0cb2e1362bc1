import { rangeInSight } from './visible-rows.js';

describe('rows in sight', () => {
  it('are those of the window and some around them', () => {
    expect(rangeInSight(20_000, 44, 0, 0, 880)).toEqual({ first: 0, end: 32 });
    expect(rangeInSight(20_000, 44, -44_000, 0, 880)).toEqual({ first: 988, end: 1032 });
  });

  it('end with the list', () => {
    expect(rangeInSight(20_000, 44, -44 * 19_990, 0, 880)).toEqual({ first: 19_978, end: 20_000 });
    expect(rangeInSight(3, 44, 100, 0, 880)).toEqual({ first: 0, end: 3 });
    expect(rangeInSight(0, 44, 100, 0, 880)).toEqual({ first: 0, end: 0 });
  });

  it('are few, however many there are', () => {
    for (let top = 0; top > -44 * 20_000; top -= 10_007) {
      const { first, end } = rangeInSight(20_000, 44, top, 0, 880);
      expect(end - first).toBeLessThanOrEqual(46);
    }
  });
});
