import { say } from '@app/catalogue';
import { Contacts } from '@app/contacts';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { enteredSchema, entryShape, textSchema } from '../records/shapes.js';
import { contactPlaceSchema } from './contact-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/contacts/{contact}/erasure',
  tag: 'contacts',
  summary: say('删除来访人联系方式：销毁密钥，台账留下一条记录', 'Erase a complainant\'s contact: the key is destroyed, and the ledger says so'),
  act: 'contacts.erase',
  params: contactPlaceSchema,
  body: z.strictObject({ ...entryShape, reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const entry = entrySaid(call, said, {});
    return entered(await call.get(Contacts).erase(call.actor, entry, call.params.contact, reason), call.language);
  },
});
