import { z } from 'zod';
import { textSchema } from './shapes.js';

/** What a correction changes, field by field. */
export const patchSchema = z.array(z.strictObject({
  path: textSchema.meta({ description: 'occurredOn 或内容的字段 occurredOn, or a field of the payload' }),
  old: z.unknown().meta({ description: '现值，没有则为 null The value in force; null where there is none' }),
  new: z.unknown().meta({ description: '新值，null 为删去 The new value; null takes it away' }),
})).min(1).max(50).meta({ id: 'Patch' });
