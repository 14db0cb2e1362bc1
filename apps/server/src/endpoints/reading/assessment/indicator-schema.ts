import { z } from 'zod';
import { momentAnswer } from '../asking/moment-schema.js';

export const indicatorSchema = z.object({
  code: z.string(), name: z.string(), dimension: z.string(), formula: z.string(), counts: z.enum(['score', 'extra', 'internal']),
  value: z.union([z.number(), z.string()]).nullable(), numerator: z.number().nullable(), denominator: z.number().nullable(),
  unit: z.string(), direction: z.enum(['higher', 'lower', 'equal']), target: z.number().nullable(), due: z.string().nullable(), weight: z.number(),
  rule: z.string(), parameters: z.looseObject({}), score: z.number().nullable(), authorityScore: z.number().nullable(), applicable: z.boolean(),
  light: z.enum(['ahead', 'onPace', 'behind', 'lost']).nullable(), expected: z.number().nullable(), forecast: z.number().nullable(),
  forecastRange: z.object({ low: z.number(), high: z.number(), method: z.string() }).nullable(),
  missing: z.array(z.string()), next: z.array(z.object({ type: z.string(), what: z.string(), points: z.number() })),
  source: z.string(), evidence: z.array(z.string()),
}).meta({ id: 'Indicator' });

export const assessmentSchema = z.object({
  organization: z.string(), year: z.int(), ...momentAnswer, set: z.string(), on: z.string(),
  total: z.number(), max: z.number(), scored: z.object({ score: z.number(), weight: z.number() }), bonus: z.number(), malus: z.number(),
  veto: z.boolean(), totalAtMost: z.number().nullable(), forecastTotal: z.number(), warnings: z.array(z.string()),
  title: z.string(), dimensions: z.array(z.object({ code: z.string(), name: z.string(), counts: z.enum(['score', 'extra', 'internal']) })), indicators: z.array(indicatorSchema),
}).meta({ id: 'Assessment' });
