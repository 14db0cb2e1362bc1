export type { Actor, Grant } from './policy/actor.js';
export { grantsFor, NotPermitted, ORGANIZATION_TREE, type OrganizationTree, permit } from './policy/permissions.js';
export { type ActName, acts, rolesFor } from './policy/policy.js';
