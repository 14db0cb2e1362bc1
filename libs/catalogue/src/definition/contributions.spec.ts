import fc from 'fast-check';
import { dueOn, numbered, settledNumber, settledOn } from './contributions.js';

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

it('settles a number whenever it came in and is due within the span, and in no other year', () => {
  fc.assert(fc.property(day, day, day, fc.integer({ min: 0, max: 3 }), (cameIn, done, due, span) => {
    const [came, did, dueYear] = [cameIn, done, due].map((date) => Number(date.slice(0, 4))) as [number, number, number];
    const [one] = dueOn(numbered('Q001', cameIn), due);
    const settled = settledNumber('Q001', done, span).some(({ key, year }) => key === one?.key && year === one?.year);
    expect(settled).toBe(came <= did && did <= dueYear && dueYear - came <= span);
  }));
});

it('says each thing once', () => {
  const said = settledNumber('Q001', '2022-05-18', 3).map(({ key, year }) => `${String(key)} ${String(year)}`);
  expect(said).toHaveLength(10);
  expect(new Set(said).size).toBe(10);
});

it('settles a key of its own in its year and those ahead', () => {
  expect(settledOn('a', '2022-05-18', 2)).toEqual([2022, 2023, 2024].map((year) => ({ key: 'a', on: '2022-05-18', year })));
  expect(settledOn('a', '2022-05-18', 0)).toHaveLength(1);
});
