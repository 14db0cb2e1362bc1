import { z } from 'zod';
import { dateSchema, entryShape, textSchema } from './shapes.js';

/** An entry of any type; the payload of each type has a schema of its own in the document. */
export const recordBodySchema = z.strictObject({
  ...entryShape,
  type: textSchema.meta({ examples: ['StudySessionHeld'] }),
  occurredOn: dateSchema,
  data: z.record(z.string(), z.unknown()).meta({ description: '内容，见以类型命名的 schema The payload; see the schema that bears the type\'s name' }),
  evidence: z.array(textSchema).max(50).optional().meta({ description: '已有佐证的种类 Kinds of evidence on file' }),
  lateReason: textSchema.optional().meta({ description: '补录原因 Why it comes late' }),
  confirmedDifferent: z.boolean().optional().meta({ description: '与相似的记录不是同一件事 It is another thing than what it resembles' }),
  possibleDuplicateOf: textSchema.optional().meta({ description: '可能重复的记录编号 The record it may repeat' }),
}).meta({ id: 'RecordBody' });
