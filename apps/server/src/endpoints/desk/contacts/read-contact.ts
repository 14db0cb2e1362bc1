import { say } from '@app/catalogue';
import { Contacts } from '@app/contacts';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { contactPlaceSchema, contactShape } from './contact-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/contacts/{contact}',
  tag: 'contacts',
  summary: say('查看来访人联系方式；每次查看都留痕', 'See a complainant\'s contact; every look is noted'),
  act: 'contacts.read',
  params: contactPlaceSchema,
  answer: z.object(contactShape),
  async run({ params: { organization, contact }, actor, get }) {
    return { body: await get(Contacts).read(actor, organization, contact) };
  },
});
