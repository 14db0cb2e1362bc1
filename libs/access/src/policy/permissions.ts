import type { Role } from '@app/catalogue';
import type { Actor } from './actor.js';
import { type ActName, rolesFor } from './policy.js';

/** The tree of organisations, as a question: an organisation and all it stands under, itself first; empty when unknown. */
export interface OrganizationTree {
  above(organization: string): Promise<readonly string[]>;
}

export const ORGANIZATION_TREE = Symbol('OrganizationTree');

/** The act is not for this actor in this organisation. To the outside it looks as an organisation that is not there. */
export class NotPermitted extends Error {
  constructor(readonly act: ActName, readonly organization: string) {
    super(`${act} in ${organization} is not permitted`);
  }
}

/**
 * The roles by which an actor may do something in an organisation; the command line on the server may do all.
 * @throws NotPermitted when there is none, or the organisation is unknown
 */
export async function permit(tree: OrganizationTree, actor: Actor, act: ActName, organization: string): Promise<Role[]> {
  if (actor.kind === 'commandLine') return ['system'];
  const inScope = actor.scopes === undefined || actor.scopes.includes(act);
  const roles = inScope ? rolesFor(act, actor.grants, await tree.above(organization)) : [];
  if (roles.length === 0) throw new NotPermitted(act, organization);
  return roles;
}
