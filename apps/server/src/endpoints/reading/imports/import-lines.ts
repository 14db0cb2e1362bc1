import { EVENT_STORE, type EventStore } from '@app/event-store';
import { ImportFile, type ImportProgress } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import type { Call, Reply } from '../../../endpoint.js';
import { eventStream } from '../../../http/event-stream.js';
import type { importOutcomeSchema, importQuery } from './import-schema.js';
import { withFileOf } from './take-in.js';

type Importing = Call<{ organization: string }, z.infer<typeof importQuery>, unknown>;

/** Takes a file of the exchange format in: one answer, or progress and then the outcome where the caller listens to events. */
export async function importLines(call: Importing, trusted: boolean): Promise<Reply> {
  const { request, response, language } = call;
  // Only who asks for events by name gets them; `*/*` is JSON.
  if (!request.get('Accept')?.includes('text/event-stream')) return { body: await takeIn(call, trusted) };
  const events = eventStream(response, language);
  await events.tell('outcome', () => takeIn(call, trusted, (progress) => { events.send('progress', progress); }));
  return { written: true };
}

function takeIn(call: Importing, trusted: boolean, onProgress?: (progress: ImportProgress) => void): Promise<z.infer<typeof importOutcomeSchema>> {
  const { request, params: { organization }, query, actor, language, get } = call;
  return withFileOf(request, async (path) => {
    const { lines, accepted, alreadyThere, refused, warnings } = await get(CommandBus).execute(new ImportFile(path, {
      trusted, dryRun: query.dryRun === 'true', actor, organization, language, ...(onProgress && { onProgress }),
    }));
    return { lines, accepted, alreadyThere, refused, warnings, position: await get<EventStore>(EVENT_STORE).head() };
  });
}
