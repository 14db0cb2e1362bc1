import { gridOf } from './grid.js';

const types = [{ type: 'Study' }, { type: 'Patrol' }, { type: 'Other' }];
const counts = [{ type: 'Patrol', month: 1, count: 120 }, { type: 'Patrol', month: 12, count: 1 }, { type: 'Study', month: 3, count: 2 }];

describe('the grid of the year', () => {
  it('has a row for each type that was recorded, in the order of the catalogue', () => {
    expect(gridOf(types, counts, false)).toEqual([
      { type: { type: 'Study' }, months: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 2 }, { type: { type: 'Patrol' }, months: [120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], total: 121 },
    ]);
  });

  it('shows the others on demand', () => {
    expect(gridOf(types, counts, true).map(({ type, total }) => [type.type, total])).toEqual([['Study', 2], ['Patrol', 121], ['Other', 0]]);
    expect(gridOf(types, [], false)).toEqual([]);
  });
});
