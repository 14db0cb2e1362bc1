import { z } from 'zod';

export const importQuery = z.strictObject({
  dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'Only check, write nothing.' }),
  name: z.string().min(1).max(200).default('import.jsonl').meta({ description: 'Of the file; that of a CSV file ends in .csv.' }),
});

const placeShape = { sheet: z.string(), row: z.int() };

export const importOutcomeSchema = z.object({
  lines: z.int(), accepted: z.int(), alreadyThere: z.int(),
  refused: z.array(z.object({ line: z.int(), id: z.string().nullable(), field: z.string(), code: z.string(), reason: z.string(),
    place: z.object({ ...placeShape, column: z.string().optional(), at: z.int().optional(), label: z.string().optional() }).optional().meta({ description: 'In a workbook or CSV file.' }),
  }))
    .meta({ description: 'One refused line, and nothing of the file is written.' }),
  types: z.array(z.object({ type: z.string(), count: z.int() })).meta({ description: 'What is written, by type.' }),
  warnings: z.array(z.object({
    code: z.string(), label: z.object({ zh: z.string(), en: z.string() }), count: z.int(), lines: z.array(z.int()), places: z.array(z.object(placeShape)).meta({ description: 'The first rows of a workbook or CSV file.' }),
  })),
  position: z.int().meta({ description: 'For atLeast.' }),
}).meta({ id: 'ImportOutcome', description: 'With `Accept: text/event-stream` events `progress` (bytesRead, totalBytes, lines) come first, then `outcome` or `problem`.' });
