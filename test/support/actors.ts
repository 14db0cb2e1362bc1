import type { Actor, Grant } from '@app/access';
import type { Role } from '@app/catalogue';

/** A person who holds one role in one organisation. */
export function person(name: string, role: Role, organization = '某县水务局', rest: Partial<Grant> = {}): Actor {
  return { account: name, name, kind: 'person', grants: [{ role, organization, ...rest }] };
}

/** Whoever stands at the server itself. */
export const atTheServer: Actor = { account: 'root', name: 'root', kind: 'commandLine', grants: [] };
