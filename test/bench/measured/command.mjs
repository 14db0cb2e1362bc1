// Usage: node command.mjs CLIENTS SECONDS. Whole commands through the command bus: validate, load, decide, append.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { CommandBus } from '@nestjs/cqrs';
import { dist, spread } from '../measuring.mjs';
import { answer, get } from './opened.mjs';

const { OpenYear, RecordActivity } = await dist('libs/ledger/src/index.js');
const { Projection } = await dist('libs/projections/src/index.js');
const [, , clients, seconds] = process.argv.map(Number);
const organization = '某县水务局';
const year = new Date().getUTCFullYear() - 1;
const clerk = { account: 'bench', name: 'bench', kind: 'commandLine', grants: [] };
// Each patrol on another day and by another warden: what is alike would be asked about.
let serial = 0;
const dayOf = (number) => new Date(Date.UTC(year, 0, 1 + (number % 365))).toISOString().slice(0, 10);
const said = (id, data) => ({ id, organization, occurredOn: dayOf(serial), data, evidence: ['水印照片', '轨迹'] });
const bus = get(CommandBus);
await bus.execute(new OpenYear(clerk, said('', { year, indicatorSet: '考核指标', leader: '王某' })));
await get(Projection).catchUp();

async function inFlight(duration) {
  const times = [];
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, async () => {
    for (let from = performance.now(); from < start + duration;) {
      await bus.execute(new RecordActivity(clerk, 'PatrolCompleted', said(randomUUID(), { wardenId: `W${String(serial += 1)}`, town: '东镇', kind: 'routine', start: '08:30', minutes: 95, photos: 3, findings: 0 })));
      const now = performance.now();
      times.push(now - from);
      from = now;
    }
  }));
  return { rate: (times.length / (performance.now() - start)) * 1000, ...spread(times.sort((a, b) => a - b)) };
}
await inFlight(500);
await answer(await inFlight(seconds * 1000));
