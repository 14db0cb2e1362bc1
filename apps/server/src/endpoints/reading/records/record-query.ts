import { z } from 'zod';
import { because, type Role } from '@app/catalogue';
import type { Actor } from '@app/access';
import type { PageEnd, RecordFilter, RecordOrder } from '@app/projections';
import { daySchema, momentShape } from '../asking/moment.js';
import { yearSchema } from '../asking/place.js';

const severalSchema = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).max(200));
const yesNo = z.enum(['true', 'false']).transform((word) => word === 'true').optional();

/** What a list of records is narrowed down and put in order by. */
export const recordQueryShape = {
  ...momentShape,
  year: yearSchema.optional(),
  id: severalSchema.optional().meta({ description: 'Only the records of these ids; may be given several times.' }),
  type: severalSchema.optional().meta({ description: 'May be given several times.' }),
  month: z.coerce.number().int().min(1).max(12).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  person: z.string().optional().meta({ description: 'Who recorded it.' }),
  town: z.string().optional(),
  q: z.string().min(1).max(100).optional().meta({ description: 'Stands in some value of the payload, or is the id.' }),
  standing: z.enum(['live', 'void', 'duplicate']).optional(),
  late: yesNo,
  corrected: yesNo,
  evidenced: yesNo.meta({ description: 'With or without the evidence that its type asks for.' }),
  waiting: z.enum(['requests', 'unconfirmed', 'returned']).optional(),
  sort: z.enum(['occurredOn', '-occurredOn', 'recordedAt', '-recordedAt']).default('occurredOn'),
};

type RecordQuery = z.infer<z.ZodObject<typeof recordQueryShape>>;

/** The filter; a warden sees what is the warden's own and nothing else. */
export function filterOf(query: RecordQuery, { actor, roles }: { actor: Actor; roles: readonly Role[] }): RecordFilter {
  const { year, id: ids, type: types, month, from, to, person, town, q: text, standing, late, corrected, evidenced, waiting } = query;
  const filter = { year, ids, types, month, from, to, recordedBy: person, town, text, standing, late, corrected, evidenced, waiting };
  if (!seesOwnOnly(roles)) return filter;
  // Asked for somebody else's, none: `types` of nothing.
  return person === undefined || person === actor.name ? { ...filter, recordedBy: actor.name } : { ...filter, types: [] };
}

/** What a warden's questions are narrowed down to. */
export function ownOf({ actor, roles }: { actor: Actor; roles: readonly Role[] }): RecordFilter {
  return seesOwnOnly(roles) ? { recordedBy: actor.name } : {};
}

export function seesOwnOnly(roles: readonly Role[]): boolean {
  return roles.length > 0 && roles.every((role) => role === 'warden');
}

export function orderOf({ sort }: Pick<RecordQuery, 'sort'>): RecordOrder {
  return { by: sort.endsWith('recordedAt') ? 'recordedAt' : 'occurredOn', descending: sort.startsWith('-') };
}

/** Where a page ended, and the position that all pages are read at. */
export interface Cursor extends PageEnd {
  position: number;
}

const cursorContent = z.tuple([z.int().min(0), z.string().regex(/^\d{4}-\d{2}-\d{2}$|^-?\d{1,18}$/), z.int().min(0)]);

/** A cursor is only good for the query that it came with. */
export const cursorSchema = z.string().transform((text, context): Cursor => {
  const content = cursorContent.safeParse(parsed(Buffer.from(text, 'base64url').toString()));
  if (content.success) return { position: content.data[0], key: content.data[1], recordNo: content.data[2] };
  context.addIssue({ code: 'custom', message: 'no cursor', ...because('不是本接口给出的游标', 'is no cursor that this endpoint gave') });
  return z.NEVER;
});

export function cursorText({ position, key, recordNo }: Cursor): string {
  return Buffer.from(JSON.stringify([position, key, recordNo])).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
