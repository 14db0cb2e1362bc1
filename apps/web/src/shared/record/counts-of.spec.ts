import { countsOf } from './counts-of.js';

describe('what a record adds to figures', () => {
  it('stands once a figure and year, with its keys', () => {
    expect(countsOf([
      { measure: 'study.sessions', year: 2022, key: '', amount: 1 }, { measure: 'training.people', year: 2022, key: '甲', amount: 1 },
      { measure: 'training.people', year: 2022, key: '乙', amount: 1 }, { measure: 'training.people', year: 2023, key: '甲', amount: 1 },
    ])).toEqual([
      { measure: 'study.sessions', year: 2022, amount: 1, keys: [] }, { measure: 'training.people', year: 2022, amount: 2, keys: ['甲', '乙'] },
      { measure: 'training.people', year: 2023, amount: 1, keys: ['甲'] },
    ]);
  });
});
