import type { Catalogue } from '@app/catalogue';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { CATALOGUE, type ImportProgress, warningWords } from '@app/ledger';
import { importAnyFile, type TableOutcome } from '@app/spreadsheet';
import { CommandBus } from '@nestjs/cqrs';
import type { z } from 'zod';
import type { Call, Reply } from '../../../endpoint.js';
import { eventStream } from '../../../http/event-stream.js';
import type { importOutcomeSchema, importQuery } from './import-schema.js';
import { IMPORT_LIMIT, withFileOf } from './take-in.js';

type Importing = Call<{ organization: string }, Pick<z.infer<typeof importQuery>, 'name'> & { dryRun?: string }, unknown>;

/** Takes a file in: one answer, or progress and then the outcome where the caller listens to events. */
export async function importLines(call: Importing, trusted: boolean): Promise<Reply> {
  const { request, response, language } = call;
  // Only who asks for events by name gets them; `*/*` is JSON.
  if (!request.get('Accept')?.includes('text/event-stream')) return { body: await takeIn(call, trusted) };
  const events = eventStream(response, language);
  await events.tell('outcome', () => takeIn(call, trusted, (progress) => { events.send('progress', progress); }));
  return { written: true };
}

async function takeIn(call: Importing, trusted: boolean, onProgress?: (progress: ImportProgress) => void): Promise<z.infer<typeof importOutcomeSchema>> {
  const { lines, accepted, alreadyThere, types, refused, warnings, warned = [] } = await withImport(call, { trusted, dryRun: call.query.dryRun === 'true', ...(onProgress && { onProgress }) }, (outcome) => Promise.resolve(outcome));
  const catalogue = call.get<Catalogue>(CATALOGUE);
  return {
    lines, accepted, alreadyThere, types, refused, position: await call.get<EventStore>(EVENT_STORE).head(),
    warnings: warnings.map((group) => ({ ...group, label: warningWords(group.code, catalogue), places: warned.find(({ code }) => code === group.code)?.places ?? [] })),
  };
}

/** Imports what comes, and hands the outcome over while the file is still there. */
export function withImport<Result>(
  { request, params: { organization }, query: { name }, actor, language, get }: Importing,
  options: { trusted: boolean; dryRun: boolean; onProgress?: (progress: ImportProgress) => void }, use: (outcome: TableOutcome) => Promise<Result>,
): Promise<Result> {
  return withFileOf(request, get<number>(IMPORT_LIMIT), async (path) => use(await importAnyFile(path, {
    bus: get(CommandBus), catalogue: get<Catalogue>(CATALOGUE), name, organization, options: { ...options, actor, organization, language },
  })));
}
