import { z } from 'zod';

export const logQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: z.uuid().optional().meta({ description: '`next` of the page before' }),
});
