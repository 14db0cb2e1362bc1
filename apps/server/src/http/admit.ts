import { acts, type Actor, type OrganizationTree, permit } from '@app/access';
import { type Role, say } from '@app/catalogue';
import type { Admission } from '../endpoint.js';
import { notFound } from './problem-of.js';
import { Problem } from './problem.js';

/** Nobody: what an endpoint that anybody may call sees of a caller who has not signed in. */
const NOBODY: Actor = { account: '', name: '', kind: 'person', grants: [] };

/**
 * Who calls, and by which roles. An organisation of others and one that is not there look the same.
 * @throws Problem 401 when nobody has signed in, 403 when no role allows the act, 404 when it is not allowed there
 */
export async function admit(
  act: Admission, organization: string | undefined, actor: Actor | undefined, tree: OrganizationTree,
): Promise<{ actor: Actor; roles: Role[] }> {
  if (act === 'anybody') return { actor: actor ?? NOBODY, roles: [] };
  if (!actor) throw new Problem(401, 'not-signed-in', say('请先登录', 'sign in first'), [], { headers: { 'WWW-Authenticate': 'Bearer' } });
  if (organization !== undefined) return act === 'signedIn' ? { actor, roles: await rolesHere(actor, organization, tree) } : { actor, roles: await permit(tree, actor, act, organization) };
  if (act === 'signedIn') return { actor, roles: actor.grants.map(({ role }) => role) };
  const allowed: readonly Role[] = acts[act].roles;
  const roles = actor.grants.map(({ role }) => role).filter((role) => allowed.includes(role));
  if (roles.length === 0 || actor.scopes?.includes(act) === false) throw new Problem(403, 'not-permitted', say('您的角色不能这样做', 'your role does not allow this'));
  return { actor, roles };
}

/** Any role in the organisation will do. */
async function rolesHere(actor: Actor, organization: string, tree: OrganizationTree): Promise<Role[]> {
  const above = await tree.above(organization);
  const roles = actor.grants.filter((grant) => above.includes(grant.organization)).map(({ role }) => role);
  if (roles.length === 0) throw notFound();
  return roles;
}
