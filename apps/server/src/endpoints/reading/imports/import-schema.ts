import { z } from 'zod';

export const importQuery = z.strictObject({
  dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'Only check, write nothing.' }),
});

export const importOutcomeSchema = z.object({
  lines: z.int(), accepted: z.int(), alreadyThere: z.int(),
  refused: z.array(z.object({ line: z.int(), id: z.string().nullable(), field: z.string(), code: z.string(), reason: z.string() }))
    .meta({ description: 'One refused line, and nothing of the file is written.' }),
  warnings: z.array(z.object({ code: z.string(), count: z.int(), lines: z.array(z.int()) })),
  position: z.int().meta({ description: 'For atLeast.' }),
}).meta({ id: 'ImportOutcome', description: 'With `Accept: text/event-stream` events `progress` (bytesRead, totalBytes, lines) come first, then `outcome` or `problem`.' });
