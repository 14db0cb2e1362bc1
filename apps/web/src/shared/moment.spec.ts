import { instantText, momentOf, momentQuery } from './moment.js';

it('reads the moment of an address, and writes it back', () => {
  const moment = momentOf('1804', '2023-01-01T00:00:00+08:00');
  expect(moment).toEqual({ position: 1804, knownAt: '2023-01-01T00:00:00+08:00' });
  const search = new URLSearchParams(momentQuery(moment));
  expect(momentOf(search.get('position'), search.get('knownAt'))).toEqual(moment);
  expect([momentOf(null, null), momentQuery({})]).toEqual([{}, '']);
});

it('passes over what is no position, and mends a plus sign that became a space', () => {
  expect(momentOf('x1', '2023-01-01T00:00:00 08:00')).toEqual({ knownAt: '2023-01-01T00:00:00+08:00' });
});

it('writes an instant in the zone of the office', () => {
  expect([instantText('2022-12-31T16:30:00Z'), instantText('2022-12-31T16:30:00Z', false)]).toEqual(['2023-01-01 00:30', '2023-01-01']);
});
