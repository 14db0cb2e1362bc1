import { type Language, type MeasureDefinition, unitIn } from '@app/catalogue';
import { z } from 'zod';

export const measureSchema = z.object({
  code: z.string(), label: z.object({ zh: z.string(), en: z.string() }), unit: z.string(),
  countingRule: z.string().meta({ description: 'What is counted and what is not (口径).' }),
  rule: z.looseObject({ kind: z.string() }),
  listed: z.boolean().meta({ description: 'False for a measure that only serves others.' }),
}).meta({ id: 'MeasureDefinition' });

export function measureAnswer({ countingRule, ...definition }: MeasureDefinition, language: Language): z.infer<typeof measureSchema> {
  return { ...definition, unit: unitIn(definition.unit, language), countingRule: countingRule[language], rule: { ...definition.rule } };
}
