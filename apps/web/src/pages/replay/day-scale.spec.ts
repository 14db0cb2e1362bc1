import { dayAt, placeOf, scaleOf } from './day-scale.js';

const scale = scaleOf([{ day: '2022-12-30', count: 4 }, { day: '2023-01-02', count: 9 }]);

it('has every day between the first and the last, empty ones too', () => {
  expect(scale).toEqual({ days: ['2022-12-30', '2022-12-31', '2023-01-01', '2023-01-02'], counts: [4, 0, 0, 9], most: 9 });
  expect(scaleOf([])).toEqual({ days: [], counts: [], most: 0 });
});

it('finds the place of a day, and now at the end', () => {
  expect(['2022-01-01', '2022-12-30', '2023-01-01', '2024-01-01', undefined].map((day) => placeOf(scale, day))).toEqual([0, 0, 2, 4, 4]);
  expect([0, 2, 4].map((place) => dayAt(scale, place))).toEqual(['2022-12-30', '2023-01-01', undefined]);
});
