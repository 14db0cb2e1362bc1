// A real EventStoreDB or KurrentDB node, named by KURRENTDB_URL, through its own client: what a user without us would have.
import { createRequire } from 'node:module';

export const name = 'KurrentDB';

export async function open() {
  const { EventStoreDBClient, jsonEvent, NO_STREAM } = createRequire(new URL('../../../package.json', import.meta.url))('@eventstore/db-client');
  const client = EventStoreDBClient.connectionString(process.env.KURRENTDB_URL);
  return {
    append: (stream, event) => client.appendToStream(stream, jsonEvent(event), { expectedRevision: NO_STREAM }),
    close: () => client.dispose(),
  };
}
