import { z } from 'zod';

export const organizationSchema = z.object({
  name: z.string().trim().min(1).max(100),
  parent: z.string().max(100).nullable().meta({ description: 'the organisation that it stands under; null: none' }),
  kind: z.enum(['county', 'bureau', 'station']),
}).meta({ id: 'Organization' });
