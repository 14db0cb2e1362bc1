import { z } from 'zod';
import { momentAnswer } from '../asking/moment-schema.js';

const explainedRecordSchema = z.object({
  id: z.string(), type: z.string(), occurredOn: z.string(), recordedAt: z.string(),
  counted: z.boolean(), amount: z.number().nullable(), key: z.string().nullable(), why: z.object({ code: z.string(), text: z.string() }),
}).meta({ id: 'ExplainedRecord' });

/** A figure opened into its records. */
export const explainedShape = {
  measure: z.string(), value: z.number().nullable(), printed: z.string(), numerator: z.number().nullable(), denominator: z.number().nullable(),
  records: z.array(explainedRecordSchema),
};

export const explainedSchema = z.object({
  ...explainedShape, records: z.array(explainedRecordSchema.extend({ outline: z.string().meta({ description: 'What it says, in a line.' }) }).meta({ id: 'OutlinedRecord' })),
  ...momentAnswer, offset: z.int(), limit: z.int(),
  count: z.int().meta({ description: 'Records on all pages.' }),
  byMonth: z.array(z.int()).length(12).meta({ description: 'How many records count, by the month they count in.' }),
  counts: z.object({ counted: z.int(), leftOut: z.int() }).meta({ description: 'Of all records, whichever were asked for.' }),
}).meta({ id: 'ExplainedMeasure' });
