import { z } from 'zod';

const points = z.number().min(0).max(100);
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What a veto does to the total: nothing is left of it, or it may not exceed a bound. */
const vetoEffect = z.strictObject({ totalAtMost: z.number().min(0).max(100) });

/**
 * The closed set of score rules. Points are those of the indicator's own weight; every deduction ends at zero.
 * See each rule's file for what it does with the value.
 */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('BOOL') }),
  z.strictObject({
    kind: z.literal('DEADLINE'),
    /** `MM-DD`, or a formula that gives a date, as the due date of the notice that asks for a report. */
    due: z.union([monthDay, z.strictObject({ formula: z.string().min(1) })]),
    /** 0: in the year assessed; 1: in the year after. */
    dueYear: z.union([z.literal(0), z.literal(1)]).default(0),
    /** Days after the due date that are still in time. */
    grace: z.int().min(0).max(366).default(0),
    lateDeduct: points,
  }),
  z.strictObject({ kind: z.literal('PER_MISSING'), step: points.gt(0), cap: points.optional() }),
  z.strictObject({ kind: z.literal('PER_EVENT'), step: points.gt(0), cap: points.optional() }),
  z.strictObject({
    kind: z.literal('RATIO'),
    /** A value below this brings the veto on. */
    vetoBelow: z.strictObject({ value: z.number(), effect: vetoEffect }).optional(),
  }),
  z.strictObject({ kind: z.literal('BAND'), base: z.number().min(0), width: z.number().gt(0), step: points.gt(0) }),
  z.strictObject({
    kind: z.literal('GRADE'),
    /** Share of the weight for each grade, 0 to 1. */
    shares: z.record(z.string().min(1), z.number().min(0).max(1)),
  }),
  z.strictObject({ kind: z.literal('BONUS'), per: points.gt(0), cap: points }),
  z.strictObject({ kind: z.literal('VETO'), effect: vetoEffect }),
  z.strictObject({
    kind: z.literal('MANUAL'),
    /** The mark that earns the whole weight. */
    scale: z.number().gt(0),
  }),
]);

export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type VetoEffect = z.infer<typeof vetoEffect>;
