// One event an append, each in a stream of its own, so many clients in flight: ours beside its peers, round by round.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { against, median, ms, perSecond, spread, table } from '../measuring.mjs';
import { stores } from '../stores/index.mjs';

export const title = 'Store append, one event each';

export async function run({ server, options }) {
  const raw = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (const store of stores) {
      const database = await server.fresh();
      const opened = await store.open(database);
      await inFlight(opened, 32, 0.5); // warm
      for (const clients of options.clients) raw.push({ round, store: store.name, clients, ...(await inFlight(opened, clients, options.seconds)) });
      await opened.close();
      await database.drop();
    }
  }
  const of = (store, clients) => {
    const runs = raw.filter((one) => one.store === store && one.clients === clients);
    return { rate: median(runs.map(({ rate }) => rate)), p50: median(runs.map(({ p50 }) => p50)), p99: median(runs.map(({ p99 }) => p99)) };
  };
  table(title, ['in flight', 'store', 'appends', 'median', 'p99', 'ours against it'], options.clients.flatMap((clients) => stores.map(({ name }) => {
    const [mine, one] = [of('ours', clients), of(name, clients)];
    const aim = name === 'KurrentDB' ? 3 : 10;
    const ratio = `${(mine.rate / one.rate).toFixed(1)} ×`;
    const verdict = name === 'ours' ? (clients === 32 ? `p99 ${against(one.p99, 20)}` : '') : clients === 1 ? ratio : `${ratio} (aim ${String(aim)} ×)`;
    return [clients, name, perSecond(one.rate), ms(one.p50), ms(one.p99), verdict];
  })));
  return raw;
}

/** So many clients, each appending again as soon as it is answered. */
export async function inFlight({ append }, clients, seconds) {
  const times = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, async () => {
    for (let from = performance.now(); from < end;) {
      await append(`dutyRecord-${randomUUID()}`, event());
      const now = performance.now();
      times.push(now - from);
      from = now;
    }
  }));
  const rate = (times.length / (performance.now() - start)) * 1000;
  return { rate, ...spread(times.sort((a, b) => a - b)) };
}

function event() {
  return {
    id: randomUUID(), type: 'PatrolCompleted',
    data: { wardenId: 'W0042', town: '东镇', kind: 'routine', start: '08:30', minutes: 95, photos: 3, findings: 0 },
    metadata: { id: 'P-000042', organization: '某县水务局', occurredOn: '2023-05-04', recordedAt: '2023-05-04T10:20:00+08:00', recordedBy: 'W0042', role: 'warden', evidence: ['水印照片', '轨迹'] },
    arrival: {},
  };
}
