import { Sessions, Tokens } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { sessionOf } from '../session/session-schema.js';
import { newTokenSchema, tokenSchema } from './token-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/tokens',
  tag: 'tokens',
  summary: say('制作接口令牌；内容只显示这一次', 'Make an API token; its secret is shown this once'),
  act: 'signedIn',
  repeatable: true, // each answer holds a new secret
  body: newTokenSchema,
  answer: tokenSchema.extend({ secret: z.string().meta({ description: 'for Authorization: Bearer …' }) }),
  status: 201,
  async run({ body, actor, request, get }) {
    await sessionOf(request, get(Sessions)); // a token makes no tokens
    return { status: 201, body: await get(Tokens).make(actor, body) };
  },
});
