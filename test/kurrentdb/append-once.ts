// A process that makes one append to a log in KurrentDB and stays a while: `append-once.ts CONNECTION URL STREAM EVENT-ID`.
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_STREAM, openEventStore } from '@app/event-store';
import { type Connection, createPool } from '@app/platform';

const [, , connection = '', url = '', stream = '', id = ''] = process.argv;
const pool = createPool({ connection: JSON.parse(connection) as Connection });
const log = await openEventStore(pool, { kurrentdb: { url } });
await log.store.append({ stream, expected: NO_STREAM, events: [{ id, type: 'thing-noted', data: { n: 1 }, metadata: {}, arrival: {} }] });
await sleep(2000);
await log.close();
await pool.end();
