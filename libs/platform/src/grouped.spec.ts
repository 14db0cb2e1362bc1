import { Grouped } from './grouped.js';

describe('reads asked for in one turn', () => {
  const counted = (answers: Record<string, number>): { reader: Grouped<number>; asked: string[][] } => {
    const asked: string[][] = [];
    const reader = new Grouped((keys) => {
      asked.push([...keys]);
      return Promise.resolve(new Map(Object.entries(answers)));
    });
    return { reader, asked };
  };

  it('are answered together, the same one once, and what is not there is undefined', async () => {
    const { reader, asked } = counted({ a: 1, b: 2 });
    expect(await Promise.all(['a', 'b', 'a', 'c'].map((key) => reader.get(key)))).toEqual([1, 2, 1, undefined]);
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  it('are never answered by an earlier reading', async () => {
    const { reader, asked } = counted({ a: 1 });
    await reader.get('a');
    await reader.get('a');
    expect(asked).toEqual([['a'], ['a']]);
  });

  it('all fail when the reading fails, and the next are asked anew', async () => {
    let fails = true;
    const reader = new Grouped<number>((keys) => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(new Map(keys.map((key) => [key, 1])))));
    expect((await Promise.allSettled([reader.get('a'), reader.get('b')])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await reader.get('a')).toBe(1);
  });
});
