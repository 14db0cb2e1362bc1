import { z } from 'zod';

/** The moment an answer was given for. */
export const momentAnswer = { position: z.int(), knownAt: z.string().nullable() };
