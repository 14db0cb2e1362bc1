import { statesOf } from './states.js';

const plain: Parameters<typeof statesOf>[0] = { standing: 'live', late: false, corrected: false, evidenced: null, returned: false, requested: 0, confirmedBy: null, alike: [] };
const codes = (line: Partial<typeof plain>): string[] => statesOf({ ...plain, ...line }).map(({ code }) => code);

describe('what is to know of a record', () => {
  it('is nothing of a plain one', () => {
    expect(codes({})).toEqual([]);
  });

  it('says everything, the weightiest first', () => {
    expect(codes({ late: true, corrected: true, evidenced: false, returned: true, requested: 2, alike: ['A'] })).toEqual(['returned', 'requested', 'alike', 'lacking', 'late', 'corrected']);
  });

  it('asks a struck-out record for no evidence', () => {
    expect(codes({ standing: 'void', evidenced: false })).toEqual(['void']);
  });
});
