import type { Role } from '@app/catalogue';
import type { Actor, Grant } from './actor.js';
import { actNamed, type ActName, grantsAllowing } from './policy.js';

/** All organisations together: where the first administrator is one. No organisation has this name. */
export const EVERYWHERE = '*';

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
 * The grants by which an actor may do something in an organisation; the command line on the server may do all, as `system`.
 * @throws NotPermitted when there is none, or the organisation is unknown
 */
export async function grantsFor(tree: OrganizationTree, actor: Actor, act: ActName, organization: string): Promise<Grant[]> {
  if (actor.kind === 'commandLine') return [{ role: 'system', organization }];
  const inScope = actor.scopes === undefined || actor.scopes.includes(act);
  const grants = inScope ? grantsAllowing(act, actor.grants, await placesAbove(tree, act, organization)) : [];
  if (grants.length === 0) throw new NotPermitted(act, organization);
  return grants;
}

/** Where a grant has to be held for an act in an organisation; `*` is a place only for acts that may be asked of it. */
export async function placesAbove(tree: OrganizationTree, act: ActName, organization: string): Promise<readonly string[]> {
  if (organization !== EVERYWHERE) return tree.above(organization);
  return actNamed(act).everywhere === true ? [EVERYWHERE] : [];
}

/** The roles of those grants. Throws likewise. */
export async function permit(tree: OrganizationTree, actor: Actor, act: ActName, organization: string): Promise<Role[]> {
  return (await grantsFor(tree, actor, act, organization)).map(({ role }) => role);
}
