import { z } from 'zod';

/** Lines in one answer. */
export const limitSchema = z.coerce.number().int().min(1).max(500).default(100);
