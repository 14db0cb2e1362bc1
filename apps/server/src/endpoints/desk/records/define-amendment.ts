import type { ActName, Actor } from '@app/access';
import type { Text } from '@app/catalogue';
import type { DeskEntry, Entered } from '@app/ledger';
import { type Command, CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint, type Endpoint } from '../../../endpoint.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema } from './shapes.js';

interface Amendment {
  /** What stands beneath the record's own address. */
  under: string;
  summary: Text;
  act: ActName;
  /** The payload of the entry, besides the record it speaks of. */
  says: Readonly<Record<string, z.ZodType>>;
  command: new (actor: Actor, entry: DeskEntry) => Command<Entered>;
}

/** An endpoint by which something is said of a record that is there: a correction, a void, an answer. */
export function defineAmendment({ under, summary, act, says, command: Said }: Amendment): Endpoint {
  return defineEndpoint({
    method: 'post',
    path: `/organizations/{organization}/records/{record}/${under}`,
    tag: 'records',
    summary,
    act,
    params: recordPlaceSchema,
    body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), ...says }),
    answer: enteredSchema,
    status: 201,
    async run(call) {
      const parts = Object.entries(call.body);
      const payload = parts.filter(([name]) => Object.hasOwn(says, name));
      const said = Object.fromEntries(parts.filter(([name]) => !Object.hasOwn(says, name)));
      const entry = entrySaid(call, said, { target: call.params.record, ...Object.fromEntries(payload) });
      return entered(await call.get(CommandBus).execute(new Said(call.actor, entry)), call.language);
    },
  });
}
