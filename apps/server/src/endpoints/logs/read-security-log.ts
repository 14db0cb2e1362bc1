import { Organizations, SecurityLog } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { placeSchema } from '../people/person-schema.js';
import { logQuerySchema } from './log-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/logs/security',
  tag: 'logs',
  summary: say('登录、被拒、角色、密码和令牌的变动；最新的在前', 'Sign-ins, refusals, changes of roles, passwords and tokens; the newest first'),
  act: 'logs.read',
  params: placeSchema,
  query: logQuerySchema,
  answer: z.object({
    lines: z.array(z.object({
      id: z.uuid(), at: z.string(), kind: z.string(), name: z.string().nullable(), subject: z.string().nullable(), organization: z.string(),
      address: z.string().nullable(), detail: z.record(z.string(), z.unknown()),
    })),
    next: z.uuid().optional(),
  }),
  async run({ params, query, get }) {
    return { body: await get(SecurityLog).read(await get(Organizations).below(params.organization), query) };
  },
});
