import { People } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { displayNameSchema, newGrantSchema, personSchema, placeSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/people',
  tag: 'people',
  summary: say('添加人员；首次登录的密码只显示这一次', 'Add a person; the password for the first sign-in is shown this once'),
  act: 'people.manage',
  params: placeSchema,
  repeatable: true, // its answer holds a secret, which is not kept to be answered again; the name is taken by then
  body: z.strictObject({
    name: z.string().min(1).max(64),
    displayName: displayNameSchema,
    language: z.enum(['zh', 'en']).default('zh'),
    grants: z.array(newGrantSchema).max(20).default([]),
  }),
  answer: z.object({ person: personSchema, password: z.string() }),
  status: 201,
  async run({ params: { organization }, body: { grants, ...person }, actor, get }) {
    return { status: 201, body: await get(People).add(actor, { ...person, organization }, grants.map((grant) => ({ organization, ...grant }))) };
  },
});
