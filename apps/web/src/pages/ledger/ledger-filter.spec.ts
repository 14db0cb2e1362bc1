import { filterIn, flagsWith, isNarrowed, type LedgerFilter, NOTHING, queryOf, searchWith } from './ledger-filter.js';

const full: LedgerFilter = { type: ['PatrolCompleted', 'StudySessionHeld'], month: 3, person: 'W007', town: '平湖镇', q: '民法典', flags: ['late', 'live'], sort: 'recordedAt' };

describe('the filter of the ledger', () => {
  it('comes back out of the address as it went in, and leaves the rest of it alone', () => {
    const search = searchWith(new URLSearchParams('open=BASE-1&month=12'), full);
    expect(filterIn(search)).toEqual(full);
    expect(search.get('open')).toBe('BASE-1');
  });

  it('changes in part, and goes away as a whole', () => {
    const search = searchWith(new URLSearchParams('month=3&flag=late&open=BASE-1'), { q: '民法典', flags: [] });
    expect([...search.entries()]).toEqual([['open', 'BASE-1'], ['month', '3'], ['q', '民法典']]);
    expect(searchWith(search, NOTHING).toString()).toBe('open=BASE-1');
  });

  it('takes nothing that is none from the address', () => {
    const filter = filterIn(new URLSearchParams('month=13&flag=nonsense&sort=amount&person=%20&q='));
    expect(filter).toEqual({ type: [], flags: [], sort: '-occurredOn' });
    expect([isNarrowed(filter), isNarrowed(full)]).toEqual([false, true]);
    expect(searchWith(new URLSearchParams(), filter).toString()).toBe('');
  });

  it('asks the server in its words', () => {
    expect(queryOf(full, 2022)).toEqual({
      year: 2022, sort: 'recordedAt', type: ['PatrolCompleted', 'StudySessionHeld'], month: 3, person: 'W007', town: '平湖镇', q: '民法典', late: 'true', standing: 'live',
    });
    expect(queryOf(filterIn(new URLSearchParams()), 2022)).toEqual({ year: 2022, sort: '-occurredOn' });
  });

  it('lets the later of two flags stand that exclude one another', () => {
    expect(flagsWith(['live', 'late', 'void'])).toEqual(['late', 'void']);
    expect(flagsWith(['unconfirmed', 'returned', 'corrected'])).toEqual(['returned', 'corrected']);
  });
});
