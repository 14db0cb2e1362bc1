import { UnfitEventError } from '../unfit-event-error.js';

/** How the ledger's streams are called on a server that others may use too. */
export interface StreamNames {
  /** What all our streams there, and no others, begin with. */
  prefix: string;
  /** @throws UnfitEventError for a name that would not be told apart from others' streams. */
  toServer(name: string): string;
  fromServer(name: string): string;
}

/** Names as they are: all of the product's begin with `duty`. */
export const dutyNames: StreamNames = {
  prefix: 'duty',
  toServer(name) {
    if (!name.startsWith('duty')) throw new UnfitEventError(`stream: on KurrentDB the name of ${name} must begin with duty`);
    return name;
  },
  fromServer: (name) => name,
};

/** Names with something before them, so that several ledgers can live on one server. */
export function namesWithin(prefix: string): StreamNames {
  return { prefix, toServer: (name) => `${prefix}${name}`, fromServer: (name) => name.slice(prefix.length) };
}
