import { because, say } from '@app/catalogue';
import { Contacts } from '@app/contacts';
import { eventIdOf } from '@app/platform';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { placeSchema } from '../records/shapes.js';
import { contactShape } from './contact-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/contacts',
  tag: 'contacts',
  summary: say('保存来访人联系方式（加密，不进入台账），得到供登记引用的编号', 'Keep a complainant\'s contact (encrypted, outside the ledger); the answer is the reference for the record'),
  act: 'contacts.write',
  params: placeSchema,
  body: z.strictObject(contactShape).refine((contact) => Object.keys(contact).length > 0, because('至少填写一项', 'at least one of them must be given')).meta({ id: 'Contact' }),
  answer: z.object({ contactRef: z.uuid() }),
  status: 201,
  async run({ params: { organization }, body, actor, key, get }) {
    const contactRef = eventIdOf(actor.account, key);
    await get(Contacts).put(actor, organization, contactRef, body);
    return { status: 201, body: { contactRef } };
  },
});
