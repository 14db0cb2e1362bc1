import { assessedOn, todayInOffice, yearDay } from './day.js';

describe('the day a year is looked at on', () => {
  it('is today where the office is', () => {
    expect([todayInOffice(Date.parse('2026-11-25T15:59:00Z')), todayInOffice(Date.parse('2026-11-25T16:00:00Z'))]).toEqual(['2026-11-25', '2026-11-26']);
  });

  it('has a month while the year runs', () => {
    expect(yearDay(2026, '2026-11-25')).toEqual({ day: '2026-11-25', month: 11, monthEnd: '2026-11-30' });
    expect(yearDay(2024, '2024-02-03')).toEqual({ day: '2024-02-03', month: 2, monthEnd: '2024-02-29' });
  });

  it('is today for the indicators of a year gone by', () => {
    expect([2022, 2026, 2027].map((year) => assessedOn(yearDay(year, '2026-11-25'), '2026-11-25'))).toEqual(['2026-11-25', '2026-11-25', '2027-01-01']);
  });

  it('is the last of a year gone by, and the first of one to come', () => {
    expect([yearDay(2022, '2026-11-25'), yearDay(2027, '2026-11-25')]).toEqual([{ day: '2022-12-31' }, { day: '2027-01-01' }]);
  });
});
