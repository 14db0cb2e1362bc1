import { isCalendarDate } from '@app/calendar';
import { because, packs } from '@app/catalogue';
import { z } from 'zod';
import { ruleSchema } from '../rules/rule.js';

const text = z.string().min(1).max(500);
const bilingual = z.strictObject({ zh: text, en: text });
const date = z.string().refine(isCalendarDate, because('不是有效日期，应为 YYYY-MM-DD', 'is no calendar date, expected YYYY-MM-DD')).meta({ format: 'date' });
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/**
 * How a value is expected to grow in the course of the year, for the interim view.
 * - `linear`: evenly over its days; `seasonal`: as it did last year, evenly when there is no last year;
 * - `monthly`, `quarterly`: one for each month or quarter that has ended, a month missed stays missed;
 * - `by`: nothing before the day, all of it from that day on;
 * - `steady`: the target at any time, as for a rate over what is due already;
 * - `none`: nothing is expected, as of deductions, and of what is reported without a target.
 */
export const paceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['linear', 'seasonal', 'monthly', 'quarterly', 'steady', 'none']) }),
  z.strictObject({ kind: z.literal('by'), date: monthDay }),
]);

export const indicatorSchema = z.strictObject({
  code: z.string().regex(/^I-[A-Z][0-9]{2}$/),
  name: bilingual,
  /** What one unit of it is called where something is missing: `8月没有“一月一法”`. */
  item: bilingual.optional(),
  dimension: z.string().regex(/^[A-Z]$/),
  /** Only for bureaus that have the pack on; left out for others, and the weights rescaled. */
  pack: z.enum(packs).optional(),
  /** Over measures: see `formula/parse-formula.ts`. */
  formula: text,
  unit: text,
  direction: z.enum(['higher', 'lower', 'equal']),
  /** In the unit of the indicator; null where it is only reported, or where the rule needs none. */
  target: z.number().nonnegative().nullable(),
  weight: z.number().min(0).max(100),
  rule: ruleSchema,
  /** What counts as proof, by name. */
  evidence: z.array(text),
  frequency: z.enum(['month', 'quarter', 'year']),
  pace: paceSchema,
  /** What becomes of the weight when nothing is there to be measured: given in full, left out (the others rescaled), or lost. */
  naPolicy: z.enum(['full', 'exclude', 'zero']),
  /** The paper it comes from, and what of it is only a default. */
  source: text,
});

/** A set of indicators: a document that a county issues. */
export const indicatorSetSchema = z.strictObject({
  name: z.string().regex(/^[^@\s]{1,60}$/),
  version: z.string().regex(/^[\w.-]{1,30}$/),
  title: bilingual,
  /** The notice it was issued with. */
  source: text,
  /** Assessment years it is made for run from the one to the other; open-ended without the latter. */
  validFrom: date,
  validTo: date.optional(),
  dimensions: z.array(z.strictObject({
    code: z.string().regex(/^[A-Z]$/),
    name: bilingual,
    /** Its indicators make up the 100 points, or are added to and taken from them, or are only looked at. */
    counts: z.enum(['score', 'extra', 'internal']),
  })).min(1),
  indicators: z.array(indicatorSchema).min(1),
});

export type IndicatorSet = z.infer<typeof indicatorSetSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Pace = z.infer<typeof paceSchema>;
export type Dimension = IndicatorSet['dimensions'][number];

/** `name@version`: how people name a set. */
export function setLabel({ name, version }: Pick<IndicatorSet, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

/** How an indicator's dimension counts. */
export function countsAs(set: IndicatorSet, { dimension }: Pick<Indicator, 'dimension'>): Dimension['counts'] {
  return set.dimensions.find(({ code }) => code === dimension)?.counts ?? 'internal';
}
