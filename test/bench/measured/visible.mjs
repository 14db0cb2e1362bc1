// Usage: node visible.mjs ORGANIZATION YEAR RUNS. A process that follows the log: from the call of an append until a reader
// of the figures sees it.
import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { dist, repeat } from '../measuring.mjs';
import { answer, get } from './opened.mjs';

const { EVENT_STORE, NO_STREAM } = await dist('libs/event-store/src/index.js');
const { Figures } = await dist('libs/inspection/src/index.js');
const { eventOf, streamOf } = await dist('libs/ledger/src/index.js');
const { eventIdOf } = await dist('libs/platform/src/index.js');
const { Projection } = await dist('libs/projections/src/index.js');
const [, , organization, year, runs] = process.argv;
const patrols = async () => (await get(Figures).measures(organization, Number(year), {})).measures['patrol.count'];
const end = new AbortController();
const following = get(Projection).follow(end.signal);

const times = await repeat(async () => {
  const before = await patrols();
  const id = randomUUID();
  const entry = {
    id, type: 'PatrolCompleted', organization, occurredOn: `${year}-06-01`, recordedAt: `${year}-06-01T18:00:00+08:00`, recordedBy: 'clerk01', role: 'clerk',
    data: { wardenId: 'W1', kind: 'routine', start: '08:30', minutes: 95 }, evidence: [], extra: {},
  };
  const eventId = eventIdOf(organization, id);
  await get(EVENT_STORE).append({ stream: streamOf(eventId), expected: NO_STREAM, events: [eventOf(entry, eventId, {})] });
  while ((await patrols()) === before) await turn();
}, Number(runs));
end.abort();
await following;
await answer({ times });
