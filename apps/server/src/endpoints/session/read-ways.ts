import { roleLabels, say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';

/** How one may sign in at this server. */
export interface SignInWays {
  /** Another provider is configured as well. */
  oidc: boolean;
  /** Accounts that everybody knows; only a demonstration has any. */
  demo: readonly { name: string; password: string; role: keyof typeof roleLabels }[];
}

export const SIGN_IN_WAYS = Symbol('SignInWays');

export default defineEndpoint({
  method: 'get',
  path: '/session/ways',
  tag: 'session',
  summary: say('可以怎样登录；演示模式下列出演示账号', 'How one may sign in; a demonstration names its accounts'),
  act: 'anybody',
  answer: z.object({
    oidc: z.boolean(),
    demo: z.array(z.object({ name: z.string(), password: z.string(), role: z.string(), label: z.object({ zh: z.string(), en: z.string() }) })),
  }).meta({ id: 'SignInWays' }),
  run({ get }) {
    const { oidc, demo } = get<SignInWays>(SIGN_IN_WAYS);
    return Promise.resolve({ body: { oidc, demo: demo.map((account) => ({ ...account, label: roleLabels[account.role] })) } });
  },
});
