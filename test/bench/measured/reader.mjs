// Usage: node reader.mjs ORGANIZATION,… YEAR,…. Reads measures twenty times a second until its standard input ends.
import { setTimeout as wait } from 'node:timers/promises';
import { dist, timed } from '../measuring.mjs';
import { answer, get } from './opened.mjs';

const { Figures } = await dist('libs/inspection/src/index.js');
const organizations = process.argv[2].split(',');
const years = process.argv[3].split(',').map(Number);
let ended = false;
process.stdin.resume().on('end', () => { ended = true; });
const times = [];
let failed = 0;
for (let run = 0; !ended; run += 1) {
  try {
    times.push((await timed(() => get(Figures).measures(organizations[run % organizations.length], years[run % years.length], {}))).ms);
  } catch {
    failed += 1;
  }
  await wait(50);
}
await answer({ times: times.sort((a, b) => a - b), failed });
