import { z } from 'zod';
import { because } from './fields.js';
import { say } from './text.js';

/** A month `YYYY-MM`. */
export const month = z.string().refine((value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && !value.startsWith('0000'), because('应为月份 YYYY-MM', 'must be a month YYYY-MM'))
  .meta({ label: say('月份', 'Month'), format: 'month' });
