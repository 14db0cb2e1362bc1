import { z } from 'zod';

/** A line of the ledger. */
export const lineShape = {
  id: z.string(), type: z.string(), label: z.string(), occurredOn: z.string(), recordedAt: z.string(), recordedBy: z.string(), role: z.string(),
  standing: z.enum(['live', 'void', 'duplicate']), reason: z.string().nullable().meta({ description: 'Why it is struck out.' }), duplicateOf: z.string().nullable(),
  corrected: z.boolean(), late: z.boolean(), data: z.record(z.string(), z.unknown()), evidence: z.array(z.string()),
};

export const lineSchema = z.object(lineShape).meta({ id: 'LedgerLine' });
