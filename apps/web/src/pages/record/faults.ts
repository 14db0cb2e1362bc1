import { type EntryBody, fieldOf } from './entry.js';

/** What the server said of an entry, and the entry it said that of: typing goes on meanwhile. */
interface SaidOf {
  of: EntryBody;
  refusals: readonly { field: string; message: string }[];
}

/** What is wrong, by field. What was said of a value that has been changed since is passed over, and so are fields that are not `shown`. */
export function faultsOf(body: EntryBody, said: SaidOf | undefined, shown: (field: string) => boolean): ReadonlyMap<string, string> {
  const faults = (said?.refusals ?? []).map(({ field, message }) => [fieldOf(field), message] as const);
  return new Map(faults.filter(([field]) => field !== '' && shown(field) && said !== undefined && valueIn(said.of, field) === valueIn(body, field)));
}

function valueIn({ occurredOn, data }: EntryBody, field: string): string {
  return field === 'occurredOn' ? occurredOn : JSON.stringify(data[field] ?? null);
}
