import { type ActName, actNamed } from '@app/access';
import type { Role } from '@app/catalogue';
import { openTestServer, type TestServer } from '../../support/test-server.js';
import { opened, session } from '../../support/entries.js';
import { fill, type Operation, operationsOf, readDocument } from './operations.js';
import { FOREIGN, OWN, ROLES, tokensByRole, UNKNOWN } from './people.js';

let server: TestServer;
let operations: Operation[];
let tokens: Map<Role, string>;

beforeAll(async () => {
  server = await openTestServer();
  tokens = await tokensByRole(server);
  await server.ledger.import([opened(), session()].map((entry) => ({ ...entry, organization: FOREIGN })));
  operations = operationsOf(await readDocument(server.address));
}, 120_000);

afterAll(async () => { await server.close(); });

/** An answer without what differs from one call to the next. */
async function call({ method, path }: Operation, organization: string, role?: Role): Promise<{ status: number; text: string }> {
  const response = await fetch(server.address + fill(path, { organization }), {
    method, redirect: 'manual',
    headers: {
      'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(),
      ...(role === undefined ? {} : { Authorization: `Bearer ${tokens.get(role) ?? ''}` }),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, text: await response.text() };
}

const allows = (act: string, role: Role): boolean => actNamed(act as ActName).roles.includes(role);
const isAct = ({ act }: Operation): boolean => act !== 'anybody' && act !== 'signedIn';
const ofOrganization = ({ path }: Operation): boolean => path.includes('{organization}');

// The table comes from the served document: an endpoint made tomorrow is covered without touching this.
describe('every endpoint, for every role, in the own, a foreign and an unknown organisation', () => {
  it('asks whoever has not signed in to do so', async () => {
    for (const operation of operations.filter(({ act }) => act !== 'anybody')) {
      expect([operation.name, (await call(operation, OWN)).status]).toEqual([operation.name, 401]);
    }
  });

  it.each(ROLES)('shows a %s a foreign organisation as one that is not there', async (role) => {
    for (const operation of operations.filter(ofOrganization).filter(({ act }) => act !== 'anybody')) {
      const [foreign, unknown] = [await call(operation, FOREIGN, role), await call(operation, UNKNOWN, role)];
      expect([operation.name, foreign]).toEqual([operation.name, unknown]);
      expect([operation.name, foreign.status]).toEqual([operation.name, 404]);
    }
  });

  it.each(ROLES)('lets a %s do at home what the policy says, and nothing else', async (role) => {
    for (const operation of operations.filter(isAct)) {
      const { status } = await call(operation, OWN, role);
      if (allows(operation.act, role)) expect([operation.name, status]).not.toEqual([operation.name, 403]);
      else expect([operation.name, status]).toEqual([operation.name, 403]);
      expect([operation.name, status >= 500]).toEqual([operation.name, false]);
    }
  });

  it('knows more than the paths that are written here: there are operations to try', () => {
    expect(operations.length).toBeGreaterThan(30);
    expect(operations.filter(ofOrganization).length).toBeGreaterThan(15);
  });
});
