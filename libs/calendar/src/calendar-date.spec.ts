import { isCalendarDate, isClockTime, nextDay, previousDay } from './index.js';

describe('a calendar date', () => {
  it.each(['2024-02-29', '2022-12-31', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2023-02-29', '2022-02-30', '2022-13-01', '0000-01-01', '2022-1-1', '2022-01-01T00:00:00Z', '', '２０２２-01-01'])('%s is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('has a day before and after', () => {
    expect(previousDay('2024-03-01')).toBe('2024-02-29');
    expect(nextDay('2022-12-31')).toBe('2023-01-01');
  });
});

it.each([['07:00', true], ['23:59', true], ['24:00', false], ['7:00', false], ['07:60', false]])('%s is a time of day: %s', (text, is) => {
  expect(isClockTime(text)).toBe(is);
});
