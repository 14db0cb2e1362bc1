import { z } from 'zod';

/** A line of the ledger. */
export const lineShape = {
  id: z.string(), type: z.string(), label: z.string(), outline: z.string().meta({ description: 'What it says, in a line.' }), occurredOn: z.string(), recordedAt: z.string(), recordedBy: z.string(), role: z.string(),
  standing: z.enum(['live', 'void', 'duplicate']), reason: z.string().nullable().meta({ description: 'Why it is struck out.' }), duplicateOf: z.string().nullable(),
  corrected: z.boolean(), late: z.boolean(), data: z.record(z.string(), z.unknown()), evidence: z.array(z.string()),
  evidenced: z.boolean().nullable().meta({ description: 'With the evidence that its type asks for; null where it asks for none.' }),
  confirmedBy: z.string().nullable(), returned: z.boolean(), requested: z.int().meta({ description: 'Changes that wait for a second person.' }),
};

/** Ids of live records that may be the same thing entered twice. */
export const alikeShape = { alike: z.array(z.string()).meta({ description: 'Live records that it may repeat.' }) };

export const lineSchema = z.object({ ...lineShape, ...alikeShape }).meta({ id: 'LedgerLine' });
