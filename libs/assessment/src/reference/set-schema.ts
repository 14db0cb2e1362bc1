import { z } from 'zod';
import { indicatorSetSchema } from '../set/indicator-set.js';

/** JSON Schema of a set document, for editors and for whoever writes a set by other means. */
export function setSchemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(indicatorSetSchema, { io: 'input' }), null, 2)}\n`;
}
