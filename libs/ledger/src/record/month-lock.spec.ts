import { datesConcerned, isLocked } from './month-lock.js';

it.each([
  ['2022-03', undefined, '2022-04-10', false],
  ['2022-03', undefined, '2022-04-11', true],
  ['2022-12', undefined, '2023-01-10', false],
  ['2022-12', undefined, '2023-01-11', true],
  ['2022-03', 'locked', '2022-04-02', true],
  ['2022-03', 'reopened', '2022-09-01', false],
] as const)('the month %s, of which was said %s, is locked on %s: %s', (month, word, on, locked) => {
  expect(isLocked(month, word, on)).toBe(locked);
});

it('looks at the month a correction moves a record into, too', () => {
  const entry = { occurredOn: '2022-06-01', data: { patch: [{ path: 'attended', old: 1, new: 2 }, { path: 'occurredOn', old: '2022-05-01', new: '2022-03-01' }] } };
  expect(datesConcerned(entry, { occurredOn: '2022-05-01' })).toEqual(['2022-05-01', '2022-03-01']);
});
