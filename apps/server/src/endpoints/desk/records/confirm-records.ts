import { type Language, say } from '@app/catalogue';
import { ConfirmRecord, Refused } from '@app/ledger';
import { eventIdOf } from '@app/platform';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entrySaid } from './say-entry.js';
import { enteredJson, enteredSchema, findingSchema, findingsIn, placeSchema, textSchema } from './shapes.js';

const MOST = 200;

interface Outcome {
  entered?: z.infer<typeof enteredSchema>;
  refusals: z.infer<typeof findingSchema>[];
}

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/confirmations',
  tag: 'records',
  summary: say('审核确认一批记录；逐条告知结果，不能审核本人录入的', 'Confirm records; the answer tells of each, and nobody confirms what he or she recorded'),
  act: 'records.confirm',
  params: placeSchema,
  body: z.strictObject({ records: z.array(textSchema).min(1).max(MOST), note: textSchema.optional() }),
  answer: z.object({
    position: z.int().optional().meta({ description: '最后一条的日志位置，可作 atLeast Log position of the last one, for atLeast; absent when none was confirmed' }),
    results: z.array(z.object({ record: z.string(), entered: enteredSchema.optional(), refusals: z.array(findingSchema) })),
  }),
  async run(call) {
    const { records, note } = call.body;
    const results: (Outcome & { record: string })[] = [];
    for (const target of new Set(records)) {
      const entry = entrySaid(call, { id: eventIdOf(call.actor.account, `${call.key} ${target}`) }, { target, note });
      results.push({ record: target, ...(await outcomeOf(call.get(CommandBus).execute(new ConfirmRecord(call.actor, entry)), call.language)) });
    }
    const positions = results.flatMap(({ entered }) => (entered ? [entered.position] : []));
    return { body: { ...(positions.length > 0 && { position: Math.max(...positions) }), results } };
  },
});

async function outcomeOf(work: Promise<Parameters<typeof enteredJson>[0]>, language: Language): Promise<Outcome> {
  try {
    return { entered: enteredJson(await work, language), refusals: [] };
  } catch (error) {
    if (error instanceof Refused) return { refusals: findingsIn(language, error.refusals) };
    throw error;
  }
}
