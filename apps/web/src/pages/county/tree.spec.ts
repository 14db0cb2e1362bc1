import { treeOrder } from './tree.js';

const one = (name: string, parent: string | null) => ({ name, parent });

describe('the order of organisations', () => {
  it('is that of the tree, neighbours by name', () => {
    const order = treeOrder([one('水务局', '县'), one('北站', '湿地局'), one('湿地局', '县'), one('县', null), one('教育局', '县')]);
    expect(order.map(({ name, depth }) => [name, depth])).toEqual([['县', 0], ['教育局', 1], ['湿地局', 1], ['北站', 2], ['水务局', 1]]);
  });

  it('begins where one\'s roles begin', () => {
    expect(treeOrder([one('北站', '湿地局'), one('水务局', '县')]).map(({ depth }) => depth)).toEqual([0, 0]);
  });
});
