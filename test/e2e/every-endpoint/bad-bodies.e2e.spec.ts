import { EVENT_STORE, type EventStore } from '@app/event-store';
import type { Role } from '@app/catalogue';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { openTestServer, type TestServer } from '../../support/test-server.js';
import { opened } from '../../support/entries.js';
import { bodiesAround } from './bad-bodies.js';
import { type ApiDocument, fill, type Operation, operationsOf, readDocument } from './operations.js';
import { OWN, ROLES, tokensByRole } from './people.js';

/** 300 in the everyday run; BAD_BODIES=10000 in the long one (npm run test:bodies). */
const BODIES = Number(process.env['BAD_BODIES'] ?? 300);

let server: TestServer;
let document: ApiDocument;
let writes: Operation[];
let tokens: Map<Role, string>;

beforeAll(async () => {
  server = await openTestServer();
  tokens = await tokensByRole(server);
  await server.ledger.import([{ ...opened(), organization: OWN }]);
  document = await readDocument(server.address);
  writes = operationsOf(document).filter(({ body }) => body !== undefined);
}, 120_000);

afterAll(async () => { await server.close(); });

const head = (): Promise<number> => server.ledger.get<EventStore>(EVENT_STORE as never).head();

async function send({ method, path }: Operation, body: unknown, role: Role): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(server.address + fill(path, { organization: OWN }), {
    method, redirect: 'manual', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), 'Authorization': `Bearer ${tokens.get(role) ?? ''}` },
  });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

describe('every endpoint that writes, under bodies that are not as its schema says', () => {
  it('answers 4xx problem details, writes nothing, and never fails', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: document.components }, 'document');
    const cases = writes.map((operation) => {
      const schema = JSON.parse(JSON.stringify(operation.body).replaceAll('"#/components', '"document#/components')) as Record<string, unknown>;
      return { operation, isSound: ajv.compile(schema), bodies: bodiesAround(schema) };
    });
    let refused = 0;
    const before = await head();
    await fc.assert(fc.asyncProperty(
      fc.constantFrom(...cases).chain((one) => fc.tuple(fc.constant(one), one.bodies, fc.constantFrom(...ROLES))),
      async ([{ operation, isSound }, body, role]) => {
        fc.pre(!isSound(JSON.parse(JSON.stringify(body))));
        const { status, type, text } = await send(operation, body, role);
        expect([operation.name, status >= 400 && status < 500 ? '4xx' : status]).toEqual([operation.name, '4xx']);
        expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
        expect([operation.name, type]).toEqual([operation.name, expect.stringContaining('application/problem+json')]);
        refused += 1;
      },
    ), { numRuns: BODIES, maxSkipsPerRun: 1000 });
    expect(refused).toBe(BODIES);
    expect(await head()).toBe(before);
  }, 20 * 60_000);
});
