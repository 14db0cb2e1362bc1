// A process that appends to the log of a database: `append-events.ts CONNECTION STREAM COUNT`, many at once, one event a stream.
import { randomUUID } from 'node:crypto';
import { NO_STREAM, PostgresEventStore } from '@app/event-store';
import { type Connection, createPool } from '@app/platform';

const [, , connection = '', stream = '', count = ''] = process.argv;
const pool = createPool({ connection: JSON.parse(connection) as Connection });
const store = new PostgresEventStore(pool);
await Promise.all(Array.from({ length: 16 }, async (_, lane) => {
  for (let n = 0; n < Number(count) / 16; n += 1) {
    const event = { id: randomUUID(), type: 'thing-noted', data: { lane, n }, metadata: {}, arrival: {} };
    const { kind } = await store.append({ stream: `${stream}-${lane}-${n}`, expected: NO_STREAM, events: [event] });
    if (kind !== 'appended') throw new Error(`${kind} instead of appended`);
  }
}));
await pool.end();
