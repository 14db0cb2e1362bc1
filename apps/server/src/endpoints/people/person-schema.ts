import { z } from 'zod';
import { grantSchema } from '../session/session-schema.js';

export const personSchema = z.object({
  id: z.uuid(),
  name: z.string().meta({ description: 'the sign-in name; in events the author, so it never changes' }),
  displayName: z.string(),
  language: z.enum(['zh', 'en']),
  organization: z.string().meta({ description: 'whose administrator looks after the account' }),
  disabled: z.boolean(),
  passwordDue: z.boolean(),
  secondFactor: z.boolean(),
  grants: z.array(grantSchema.extend({ id: z.uuid() })),
}).meta({ id: 'Person' });

export const newGrantSchema = grantSchema.partial({ organization: true }).strict();

/** In the address: the organisation, `*` for the whole installation. */
export const placeSchema = z.object({ organization: z.string() });
export const personPlaceSchema = placeSchema.extend({ person: z.uuid() });
export const displayNameSchema = z.string().trim().min(1).max(64);
