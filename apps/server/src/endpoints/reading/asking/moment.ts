import { isCalendarDate, microsOf } from '@app/calendar';
import { because } from '@app/catalogue';
import { dayLookedAt, type Moment } from '@app/inspection';
import { CLOCK, type Clock } from '@app/platform';
import { z } from 'zod';
import type { Call } from '../../../endpoint.js';

export const instantSchema = z.string().refine((text) => microsOf(text) !== undefined, because(
  '应为带时区的时刻，如 2023-01-01T00:00:00+08:00（网址中的 + 写成 %2B）', 'must be an instant with a zone, as 2023-01-01T00:00:00+08:00 (in an address write + as %2B)',
)).meta({ format: 'date-time' });

export const daySchema = z.string().refine(isCalendarDate, because('不是有效日期，应为 YYYY-MM-DD', 'is no calendar date, expected YYYY-MM-DD')).meta({ format: 'date' });

/** The moment a question is asked of: now where neither is given. */
export const momentShape = {
  position: z.coerce.number().int().min(0).optional().meta({ description: 'As of this log position.' }),
  knownAt: instantSchema.optional().meta({ description: 'As known at this instant.' }),
};

export const onShape = { on: daySchema.optional().meta({ description: 'What happened or was due by the end of this day; today, or the day of knownAt, when not given.' }) };

type Said<Value> = { [Key in keyof Value]?: Value[Key] | undefined };

export function momentOf({ position, knownAt }: Said<Pick<Moment, 'position' | 'knownAt'>>): Moment {
  return { ...(position !== undefined && { position }), ...(knownAt !== undefined && { knownAt }) };
}

/** The moment, and the day looked at. */
export function dayOf(query: Said<Moment>, get: Call<unknown, unknown, unknown>['get']): { moment: Moment; on: string } {
  const moment = momentOf(query);
  return { moment, on: query.on ?? dayLookedAt(moment, get<Clock>(CLOCK).now()) };
}
