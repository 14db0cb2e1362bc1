// The stores that are measured side by side. Each: open(database) → { append(stream, event), close() }, where `append` starts
// a stream with one event and is answered when the event is on disk.
import * as emmett from './emmett.mjs';
import * as kurrent from './kurrent.mjs';
import * as messageDb from './message-db.mjs';
import * as ours from './ours.mjs';

export const stores = [ours, emmett, messageDb, ...(process.env.KURRENTDB_URL ? [kurrent] : [])];
