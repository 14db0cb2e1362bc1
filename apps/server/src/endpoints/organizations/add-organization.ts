import { Organizations } from '@app/access';
import { say } from '@app/catalogue';
import { defineEndpoint } from '../../endpoint.js';
import { organizationSchema } from './organization-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations',
  tag: 'organizations',
  summary: say('添加单位（在自己管理的单位之下）', 'Add an organisation below one that is yours to look after'),
  act: 'organizations.manage',
  body: organizationSchema.strict(),
  answer: organizationSchema,
  status: 201,
  async run({ body, actor, get }) {
    return { status: 201, body: await get(Organizations).add(actor, body) };
  },
});
