import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { limitRequests, type Limits } from './limits.js';
import { tellProblems } from './tell-problems.js';

/** A server that does nothing but what it is limited to; `/slow` waits until it is let go. */
async function limited(limits: Limits, use: (address: string, letGo: () => void) => Promise<void>): Promise<void> {
  const waiting: (() => void)[] = [];
  const server = express()
    .use(limitRequests(limits))
    .get('/quick', (_request, response) => { response.send('done'); })
    .get('/slow', (_request, response) => { waiting.push(() => { response.send('done'); }); })
    .use(tellProblems(pino({ level: 'silent' })))
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, () => { for (const go of waiting.splice(0)) go(); });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('limits', () => {
  it('tell one address that asks too often when to come again', () => limited({ perTenSeconds: 3, atOnce: 10 }, async (address) => {
    for (let times = 0; times < 3; times += 1) expect((await fetch(`${address}/quick`)).status).toBe(200);
    const refused = await fetch(`${address}/quick`);
    expect([refused.status, (await refused.json() as { code: string }).code]).toEqual([429, 'too-many']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(10);
  }));

  it('take no more at a time than can be done, and go on when something is done', () => limited({ perTenSeconds: 100, atOnce: 2 }, async (address, letGo) => {
    const slow = [fetch(`${address}/slow`), fetch(`${address}/slow`)];
    let refused = await fetch(`${address}/quick`);
    while (refused.status === 200) refused = await fetch(`${address}/quick`); // until both have come
    expect([refused.status, (await refused.json() as { code: string }).code, refused.headers.get('retry-after')]).toEqual([503, 'busy', '1']);
    letGo();
    for (const answer of await Promise.all(slow)) expect(await answer.text()).toBe('done');
    expect((await fetch(`${address}/quick`)).status).toBe(200);
  }));
});
