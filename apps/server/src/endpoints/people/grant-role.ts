import { People } from '@app/access';
import { say } from '@app/catalogue';
import { defineEndpoint } from '../../endpoint.js';
import { newGrantSchema, personPlaceSchema, personSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/people/{person}/grants',
  tag: 'people',
  summary: say('授予角色（督察人员须有起止时间）', 'Grant a role (an inspector\'s has a window of time)'),
  act: 'people.manage',
  params: personPlaceSchema,
  body: newGrantSchema,
  answer: personSchema,
  status: 201,
  async run({ params: { organization, person }, body, actor, get }) {
    return { status: 201, body: await get(People).grant(actor, organization, person, { organization, ...body }) };
  },
});
