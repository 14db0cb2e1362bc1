// Usage: node move.mjs export|import FILE. Writes the log of a store into a file, or a file into an empty store; tells how long it took.
import { dist, timed } from '../measuring.mjs';
import { answer, get, peakMb } from './opened.mjs';

const { EVENT_STORE, exportLog, importLog } = await dist('libs/event-store/src/index.js');
const [, , direction, file] = process.argv;
const move = { export: exportLog, import: importLog }[direction];
const { ms, value: { events, kind } } = await timed(() => move(get(EVENT_STORE), file, () => undefined));
if (direction === 'import' && kind !== undefined && ['longer', 'refused'].includes(kind)) throw new Error(`not imported: ${kind}. The node must be empty.`);
await answer({ ms, events, perSecond: (events / ms) * 1000, peakMb: peakMb() });
