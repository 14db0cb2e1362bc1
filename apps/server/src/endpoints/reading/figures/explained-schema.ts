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
  ...explainedShape, ...momentAnswer, offset: z.int(), limit: z.int(),
  count: z.int().meta({ description: 'Records on all pages.' }),
  counts: z.object({ counted: z.int(), leftOut: z.int() }).meta({ description: 'Of all records, whichever were asked for.' }),
}).meta({ id: 'ExplainedMeasure' });
