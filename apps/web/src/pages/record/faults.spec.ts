import type { EntryBody } from './entry.js';
import { faultsOf } from './faults.js';

const entry = (data: Record<string, unknown>): EntryBody => ({ type: 'PatrolCompleted', occurredOn: '2026-11-26', data });
const anyField = (): boolean => true;

describe('what is wrong with an entry', () => {
  const refusals = [{ field: 'data.minutes', message: 'too long' }, { field: 'data.kind', message: 'missing' }];

  it('stands at its field while the value is the one it was said of', () => {
    const of = entry({ minutes: 900 });
    expect([...faultsOf(of, { of, refusals }, anyField)]).toEqual([['minutes', 'too long'], ['kind', 'missing']]);
  });

  it('goes as soon as the value is another', () => {
    const checked = { of: entry({ minutes: 900 }), refusals };
    expect([...faultsOf(entry({ minutes: 90, kind: 'routine' }), checked, anyField)]).toEqual([]);
    const late = { of: entry({}), refusals: [{ field: '/occurredOn', message: 'not opened' }] };
    expect([...faultsOf({ ...entry({}), occurredOn: '2026-11-25' }, late, anyField)]).toEqual([]);
    expect([...faultsOf(entry({}), late, anyField)]).toEqual([['occurredOn', 'not opened']]);
  });

  it('is not told of fields nobody has come to yet', () => {
    const of = entry({ minutes: 900 });
    expect([...faultsOf(of, { of, refusals }, (field) => field === 'minutes').keys()]).toEqual(['minutes']);
  });
});
