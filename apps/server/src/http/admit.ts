import { acts, type Actor, EVERYWHERE, NotPermitted, type OrganizationTree, permit } from '@app/access';
import { type Role, say } from '@app/catalogue';
import type { Admission } from '../endpoint.js';
import { notFound } from './problem-of.js';
import { Problem } from './problem.js';

/** Nobody: what an endpoint that anybody may call sees of a caller who has not signed in. */
const NOBODY: Actor = { account: '', name: '', kind: 'person', grants: [] };

/**
 * Who calls, and by which roles. To whoever has no role in an organisation it looks as one that is not there.
 * @throws Problem 401 when nobody has signed in, 403 when no role allows the act, 404 where the caller has no role at all
 */
export async function admit(
  act: Admission, organization: string | undefined, actor: Actor | undefined, tree: OrganizationTree,
): Promise<{ actor: Actor; roles: Role[] }> {
  if (act === 'anybody') return { actor: actor ?? NOBODY, roles: [] };
  if (!actor) throw new Problem(401, 'not-signed-in', say('请先登录', 'sign in first'), [], { headers: { 'WWW-Authenticate': 'Bearer' } });
  if (organization === undefined) return { actor, roles: act === 'signedIn' ? actor.grants.map(({ role }) => role) : rolesAnywhere(act, actor) };
  const here = await rolesHere(actor, organization, tree);
  if (here.length === 0) throw notFound();
  return { actor, roles: act === 'signedIn' ? here : await permitted(act, organization, actor, tree) };
}

function rolesAnywhere(act: keyof typeof acts, actor: Actor): Role[] {
  const allowed: readonly Role[] = acts[act].roles;
  const roles = actor.grants.map(({ role }) => role).filter((role) => allowed.includes(role));
  if (roles.length === 0 || actor.scopes?.includes(act) === false) throw notForYou();
  return roles;
}

async function rolesHere(actor: Actor, organization: string, tree: OrganizationTree): Promise<Role[]> {
  const above = organization === EVERYWHERE ? [EVERYWHERE] : await tree.above(organization);
  return actor.grants.filter((grant) => above.includes(grant.organization)).map(({ role }) => role);
}

async function permitted(act: keyof typeof acts, organization: string, actor: Actor, tree: OrganizationTree): Promise<Role[]> {
  try {
    return await permit(tree, actor, act, organization);
  } catch (error) {
    throw error instanceof NotPermitted ? notForYou() : error;
  }
}

function notForYou(): Problem {
  return new Problem(403, 'not-permitted', say('您的角色不能这样做', 'your role does not allow this'));
}
