import { People } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { personPlaceSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/people/{person}/password',
  tag: 'people',
  summary: say('重置密码；新密码只显示这一次，须在首次登录时修改', 'Reset the password; the new one is shown this once and has to be changed at sign-in'),
  act: 'people.manage',
  params: personPlaceSchema,
  repeatable: true, // each answer holds a new secret
  body: z.strictObject({ secondFactor: z.boolean().default(false).meta({ description: 'true: a lost second factor goes as well' }) }),
  answer: z.object({ password: z.string() }),
  async run({ params, body, actor, get }) {
    return { body: { password: await get(People).resetPassword(actor, params.organization, params.person, body) } };
  },
});
