import { randomUUID } from 'node:crypto';
import { acts, type Actor, EVERYWHERE, Organizations, People, Tokens } from '@app/access';
import type { Role } from '@app/catalogue';
import { TestBrowser } from '../../support/test-browser.js';
import type { TestServer } from '../../support/test-server.js';

export const OWN = '云泽县湿地局';
export const FOREIGN = '邻县水务局';
export const UNKNOWN = '没有这个单位';

export const ROLES: readonly Role[] = ['warden', 'clerk', 'head', 'leader', 'countyOffice', 'inspector', 'administrator'];

/** The command line on the server: may do all. */
const ROOT: Actor = { account: 'root', name: 'root', kind: 'commandLine', grants: [{ role: 'administrator', organization: EVERYWHERE }] };
const ALL_ACTS = Object.keys(acts);

/** Two organisations that know nothing of each other, and a token for each of the roles in the first. */
export async function tokensByRole({ address, ledger }: TestServer, roles = ROLES): Promise<Map<Role, string>> {
  for (const name of [OWN, FOREIGN]) await ledger.get(Organizations).add(ROOT, { name, parent: null, kind: 'bureau' });
  const tokens = new Map<Role, string>();
  for (const role of roles) {
    const { person, password } = await ledger.get(People).add(ROOT, { name: `${role}-${randomUUID().slice(0, 8)}`, displayName: role, language: 'zh', organization: OWN }, [grantOf(role)]);
    const browser = new TestBrowser(address);
    await browser.signIn(person.name, password);
    await browser.changePassword(password, `${password}-${role}`);
    const owner: Actor = { account: person.id, name: person.name, kind: 'person', grants: [{ role, organization: OWN }] };
    const { secret } = await ledger.get(Tokens).make(owner, { label: 'test', scopes: ALL_ACTS, days: 1 });
    tokens.set(role, secret);
  }
  return tokens;
}

function grantOf(role: Role) {
  const until = new Date(Date.now() + 86_400_000).toISOString();
  return { role, organization: OWN, ...(role === 'inspector' ? { from: new Date(Date.now() - 1000).toISOString(), until } : {}) };
}
