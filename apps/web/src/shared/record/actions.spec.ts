import { actionsOf } from './actions.js';

const review = { confirmedBy: null, returned: null, requests: [], answers: {}, correctors: [] };
const live = { standing: 'live' as const, confirmedBy: null, recordedBy: 'clerk01', review };
const everything = { may: () => true, name: 'head01' };
const clerk = { may: (act: string) => act === 'records.amend', name: 'clerk01' };
const of = (...parts: Parameters<typeof actionsOf>): string[] => [...actionsOf(...parts)].sort();

describe('what one may do with a record', () => {
  it('is nothing for somebody who only reads', () => {
    expect(of(live, { may: () => false, name: 'inspector' })).toEqual([]);
  });

  it('goes by role', () => {
    expect(of(live, clerk)).toEqual(['corrections', 'duplicate', 'void']);
    expect(of(live, everything)).toEqual(['confirm', 'corrections', 'duplicate', 'return', 'void']);
  });

  it('leaves the second word to a second person', () => {
    expect(of({ ...live, recordedBy: 'head01' }, everything)).not.toContain('confirm');
    expect(of({ ...live, review: { ...review, correctors: ['head01'] } }, everything)).not.toContain('confirm');
  });

  it('offers no more than once what is done, and the way back of what is struck out', () => {
    expect(of({ ...live, confirmedBy: 'head02' }, everything)).not.toContain('confirm');
    expect(of({ ...live, review: { ...review, returned: { by: 'head02', reason: '' } } }, everything)).not.toContain('return');
    expect(of({ ...live, standing: 'void' }, everything)).toEqual(['void-revocation']);
    expect(of({ ...live, standing: 'duplicate' }, clerk)).toEqual(['duplicate-revocation']);
  });
});
