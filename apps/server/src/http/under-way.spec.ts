import { setImmediate as turn } from 'node:timers/promises';
import { UnderWay } from './under-way.js';

function pending() {
  let resolve!: (value: string) => void;
  let reject!: (why: Error) => void;
  const promise = new Promise<string>((yes, no) => { [resolve, reject] = [yes, no]; });
  return { promise, resolve, reject };
}

describe('calls under way', () => {
  it('are settled when each has ended, those that fail and those that come meanwhile too', async () => {
    const underWay = new UnderWay();
    const [first, second] = [pending(), pending()];
    let settled = false;
    const answer = underWay.count(first.promise);
    const waiting = underWay.settled().then(() => { settled = true; });
    const failure = underWay.count(second.promise);
    first.resolve('done');
    expect(await answer).toBe('done');
    await turn();
    expect(settled).toBe(false);
    second.reject(new Error('no'));
    await expect(failure).rejects.toThrow('no');
    await waiting;
    expect(settled).toBe(true);
  });

  it('are settled at once where there are none', async () => {
    await expect(new UnderWay().settled()).resolves.toBeUndefined();
  });
});
