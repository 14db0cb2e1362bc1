import { shanghaiDateOf } from '@app/calendar';
import { say } from '@app/catalogue';
import type { Json, JsonObject } from '@app/event-store';
import type { DeskEntry, Entered } from '@app/ledger';
import { type Clock, CLOCK, eventIdOf } from '@app/platform';
import type { Call, Reply } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { enteredJson } from './shapes.js';

type Caller = Pick<Call<{ organization: string }, unknown, unknown>, 'params' | 'actor' | 'key' | 'ifMatch' | 'get'>;
type Spoken = Partial<Omit<DeskEntry, 'organization' | 'data' | 'revision'>>;

/**
 * What a call says to the desk. Without an id of the client's the entry's id follows from account and `Idempotency-Key`, so
 * that a request whose answer was lost is the same entry when it comes again; without a date it is of today.
 */
export function entrySaid({ params: { organization }, actor, key, ifMatch, get }: Caller, said: Spoken, data: object): DeskEntry {
  const revision = revisionIn(ifMatch);
  return {
    ...said,
    id: said.id ?? eventIdOf(actor.account, key),
    organization,
    occurredOn: said.occurredOn ?? shanghaiDateOf(get<Clock>(CLOCK).now()),
    data: withoutAbsent(data),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** The answer to a write: what became of it, and the record's revision as entity tag. */
export function entered(one: Entered, language: Call<unknown, unknown, unknown>['language']): Reply {
  return { status: 201, body: enteredJson(one, language), headers: { ETag: `"${String(one.revision)}"` } };
}

function withoutAbsent(data: object): JsonObject {
  return Object.fromEntries(Object.entries(data as Record<string, Json | undefined>).filter((field): field is [string, Json] => field[1] !== undefined));
}

function revisionIn(tag: string | undefined): number | undefined {
  if (tag === undefined || tag === '*') return undefined;
  if (/^\d{1,9}$/.test(tag)) return Number(tag);
  throw new Problem(400, 'if-match', say('If-Match 应为记录的版次，如 "3"', 'If-Match must be the record\'s revision, as "3"'));
}
