import { acts, LONGEST_DAYS } from '@app/access';
import { z } from 'zod';

const scopeSchema = z.enum(Object.keys(acts) as [keyof typeof acts]);

export const tokenSchema = z.object({
  id: z.uuid(), label: z.string(), scopes: z.array(z.string()), madeAt: z.string(), expiresAt: z.string(), usedAt: z.string().nullable(), revoked: z.boolean(),
}).meta({ id: 'Token' });

export const newTokenSchema = z.strictObject({
  label: z.string().trim().min(1).max(100).meta({ description: 'what it is for' }),
  scopes: z.array(scopeSchema).min(1).meta({ description: 'what it may be used for, of what its owner may do' }),
  days: z.int().min(1).max(LONGEST_DAYS).meta({ description: 'until it expires' }),
});
