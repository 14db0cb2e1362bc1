import { say, type Text } from '@app/catalogue';
import { Attachments, type Review } from '@app/evidence';
import type { Entered } from '@app/ledger';
import { eventIdOf } from '@app/platform';
import type { z } from 'zod';
import type { ActName, Actor } from '@app/access';
import { defineEndpoint, type Endpoint } from '../../../endpoint.js';
import { entered } from '../../desk/records/say-entry.js';
import { enteredSchema } from '../../desk/records/shapes.js';
import { filePlaceSchema } from './shapes.js';

/** What a person says of a file: one endpoint a word, alike but for what it says. */
export function defineReview<Body>(word: string, summary: Text, act: ActName, body: z.ZodType<Body>, tell: (attachments: Attachments, actor: Actor, review: Review, body: Body) => Promise<Entered>): Endpoint {
  return defineEndpoint({
    method: 'post',
    path: `/organizations/{organization}/records/{record}/evidence/{evidence}/${word}`,
    tag: 'evidence',
    summary,
    act,
    params: filePlaceSchema,
    body,
    answer: enteredSchema,
    status: 201,
    async run({ params, body: said, actor, key, language, get }) {
      return entered(await tell(get(Attachments), actor, { ...params, id: eventIdOf(actor.account, key) }, said), language);
    },
  });
}

export const reviewWords = {
  verify: say('审核通过一份佐证材料（不能是上传人本人）', 'Verify a file; not by whoever attached it'),
  reject: say('退回一份佐证材料，说明原因', 'Reject a file, with the reason'),
  replace: say('用同一记录的另一份材料更换', 'Replace a file by another one of the same record'),
};
