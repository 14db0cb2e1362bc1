import { acts, type ActName, Organizations, ORGANIZATION_TREE, type OrganizationTree, rolesFor } from '@app/access';
import { roleLabels, say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { organizationSchema } from './organization-schema.js';

const actNames = Object.keys(acts) as [ActName, ...ActName[]];

export default defineEndpoint({
  method: 'get',
  path: '/organizations',
  tag: 'organizations',
  summary: say('自己的角色所及的单位，以及在各单位可以做什么', 'The organisations that one\'s roles reach, and what one may do in each'),
  act: 'signedIn',
  answer: z.object({
    organizations: z.array(organizationSchema.extend({
      roles: z.array(z.enum(Object.keys(roleLabels) as [keyof typeof roleLabels])),
      acts: z.array(z.enum(actNames)),
    }).meta({ id: 'ReachedOrganization' })),
  }),
  async run({ actor, get }) {
    const reached = await get(Organizations).reachedBy(actor);
    const tree = get<OrganizationTree>(ORGANIZATION_TREE);
    const organizations = await Promise.all(reached.map(async (organization) => {
      const above = await tree.above(organization.name);
      const roles = new Set(actor.grants.filter((grant) => above.includes(grant.organization)).map(({ role }) => role));
      const allowed = actNames.filter((act) => (actor.scopes?.includes(act) ?? true) && rolesFor(act, actor.grants, above).length > 0);
      return { ...organization, roles: [...roles], acts: allowed };
    }));
    return { body: { organizations } };
  },
});
