import { People } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { displayNameSchema, personPlaceSchema, personSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'patch',
  path: '/organizations/{organization}/people/{person}',
  tag: 'people',
  summary: say('修改姓名、语言，停用或恢复账号', 'Change name or language, disable or enable the account'),
  act: 'people.manage',
  params: personPlaceSchema,
  body: z.strictObject({ displayName: displayNameSchema.optional(), language: z.enum(['zh', 'en']).optional(), disabled: z.boolean().optional() }),
  answer: personSchema,
  async run({ params: { organization, person }, body: { disabled, ...change }, actor, get }) {
    const people = get(People);
    const changed = await people.change(actor, organization, person, change);
    return { body: disabled === undefined || disabled === changed.disabled ? changed : await people.setDisabled(actor, organization, person, disabled) };
  },
});
