import { AccessLog, Organizations } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { placeSchema } from '../people/person-schema.js';
import { logQuerySchema } from './log-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/logs/access',
  tag: 'logs',
  summary: say('谁看过含个人信息的内容，以及督察人员看过的一切；最新的在前', 'Who looked at personal data, and all that inspectors looked at; the newest first'),
  act: 'logs.read',
  params: placeSchema,
  query: logQuerySchema,
  answer: z.object({
    lines: z.array(z.object({
      id: z.uuid(), at: z.string(), name: z.string(), roles: z.array(z.string()), what: z.string(), organization: z.string(), subject: z.string(),
    })),
    next: z.uuid().optional(),
  }),
  async run({ params, query, get }) {
    return { body: await get(AccessLog).read(await get(Organizations).below(params.organization), query) };
  },
});
