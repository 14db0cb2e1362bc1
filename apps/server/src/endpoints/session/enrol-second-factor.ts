import { SecondFactor, Sessions } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { sessionOf } from './session-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/session/second-factor',
  tag: 'session',
  summary: say('取得动态口令密钥（确认后才启用）', 'Get a secret for an authenticator app (on once confirmed)'),
  act: 'signedIn',
  repeatable: true,
  answer: z.object({ secret: z.string(), uri: z.string().meta({ description: 'otpauth://…, for a QR code' }) }),
  async run({ request, get }) {
    const { account } = await sessionOf(request, get(Sessions));
    return { body: await get(SecondFactor).enrol(account.id) };
  },
});
