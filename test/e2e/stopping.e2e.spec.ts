import { setTimeout as wait } from 'node:timers/promises';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { serve } from '../../apps/server/src/serve.js';
import { opened, session } from '../support/entries.js';
import { openTestServer, type TestServer } from '../support/test-server.js';
import { OWN, tokensByRole } from './every-endpoint/people.js';

let server: TestServer;
beforeAll(async () => { server = await openTestServer(); }, 120_000);
afterAll(async () => { await server.close(); });

it('a server that is told to stop finishes the import that is under way, and takes no other', async () => {
  const tokens = await tokensByRole(server, ['clerk']);
  await server.ledger.import([{ ...opened(), organization: OWN }]);
  const head = (): Promise<number> => server.ledger.get<EventStore>(EVENT_STORE as never).head();
  const before = await head();
  // A second server over the same ledger: this one goes on, to be asked afterwards.
  const stopping = await serve(server.ledger.app, { host: '127.0.0.1', port: 0, logLevel: 'silent', importLimit: 1024 * 1024 });
  const lines = ['A', 'B'].map((id, index) => JSON.stringify(session({ id, organization: OWN, occurredOn: `2023-03-0${String(index + 1)}` })) + '\n');
  let goOn: () => void = () => undefined;
  const half = new Promise<void>((resolve) => { goOn = resolve; });
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines[0] ?? '');
    await half;
    yield Buffer.from(lines[1] ?? '');
  }
  const answer = fetch(`${stopping.address}/api/v1/organizations/${encodeURIComponent(OWN)}/imports`, {
    method: 'POST', headers: { Authorization: `Bearer ${tokens.get('clerk') ?? ''}` }, body: body() as unknown as ReadableStream, duplex: 'half',
  } as RequestInit);
  await wait(300); // the first line is on its way
  const stopped = stopping.close();
  await wait(100);
  await expect(fetch(`${stopping.address}/healthz`)).rejects.toThrow();
  goOn();
  const response = await answer;
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ accepted: 2, refused: [] })]);
  await stopped;
  expect(await head()).toBe(before + 2);
}, 120_000);
