import { z } from 'zod';
import { payload, text } from './fields.js';
import { say } from './text.js';

/** One field: what it said (null when it was absent) and what it says now. Both any JSON value, both must be there. */
const change = payload({
  path: text({ zh: '字段', en: 'Field' }),
  old: z.unknown(),
  new: z.unknown(),
});

/** The changes of a correction, in order. */
export const patches = z.array(change).meta({ label: say('更正内容', 'Changes') });
