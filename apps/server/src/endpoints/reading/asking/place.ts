import { z } from 'zod';

/** One organisation, as the address names it. */
export const placeParams = z.object({ organization: z.string().min(1) });

export const yearSchema = z.coerce.number().int().min(1).max(9999);

/** A reporting year of an organisation. */
export const yearParams = placeParams.extend({ year: yearSchema });
