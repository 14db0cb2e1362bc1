import type { PreparedEvent } from '../prepare.js';
import { UnfitEventError } from '../unfit-event-error.js';
import type { StreamNames } from './stream-names.js';

/** Servers up to 25.0 take 1 MiB an append, all in all; this leaves room for what they put around it. */
const MOST_BYTES = 1_000_000;

/** @throws UnfitEventError for what this engine could not write, so that nobody finds out when half of a file is written. */
export function refuseUnfit(names: StreamNames, stream: string, events: readonly PreparedEvent[]): void {
  names.toServer(stream);
  const bytes = events.reduce((sum, { data, metadata, arrival }) => sum + Buffer.byteLength(data) + Buffer.byteLength(metadata) + Buffer.byteLength(arrival) + 500, 0);
  if (bytes > MOST_BYTES) throw new UnfitEventError(`events: ${bytes} bytes at once are more than the ${MOST_BYTES} that KurrentDB takes`);
}
