import { type Language, type RecordType, roleLabels, sectionLabels } from '@app/catalogue';
import { z } from 'zod';

const word = z.object({ code: z.string(), label: z.string() });

/** What a list of types tells of each. */
export const typeLineSchema = z.object({
  type: z.string(), label: z.object({ zh: z.string(), en: z.string() }), pack: z.string(),
  recorders: z.array(word), sections: z.array(word),
  evidence: z.array(z.array(z.string())).meta({ description: 'Of every inner list one kind is wanted on file.' }),
  amendment: z.boolean().meta({ description: 'Changes another record instead of being one.' }),
}).meta({ id: 'RecordTypeLine' });

export function typeLine({ type, label, pack, recorders, sections = [], evidence = [], amendment = false }: RecordType, language: Language): z.infer<typeof typeLineSchema> {
  return {
    type, label, pack, amendment,
    recorders: recorders.map((code) => ({ code, label: roleLabels[code][language] })),
    sections: sections.map((code) => ({ code, label: sectionLabels[code][language] })),
    evidence: evidence.map((kinds) => [...kinds]),
  };
}
