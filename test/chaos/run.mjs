#!/usr/bin/env node
// Kills the product again and again and looks each time at what is left: `run.mjs [--kills N] [--seed S] [--from K]`.
// Kill K of a seed is always of the same kind; a run that was broken off goes on with --from.
// After each: no acknowledged event missing, none twice, unacknowledged ones whole or absent, figures = replay from zero.
import { parseArgs } from 'node:util';
import { build } from '../../apps/cli/bin/build.mjs';
import { install } from '../../apps/cli/bin/install.mjs';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '20220101' }, from: { type: 'string', default: '0' } } });
const [kills, seed, from] = [values.kills, values.seed, values.from].map(Number);
await install();
await build();
const { Place } = await import('./place.mjs');
const { planOf, liveAndDie } = await import('./kill.mjs');

console.log(`chaos: kills ${from} to ${kills - 1}, seed ${seed}`);
const tally = {};
const place = await Place.open();
try {
  for (let index = from; index < kills; index += 1) {
    const plan = planOf(seed, index);
    try {
      await liveAndDie(place, plan);
      await place.look(plan);
    } catch (error) {
      throw new Error(`kill ${index} (${JSON.stringify(plan)}): ${error.message}; again with --seed ${seed} --from ${index} --kills ${index + 1}`, { cause: error });
    }
    tally[place.lastDeath] = (tally[place.lastDeath] ?? 0) + 1;
    if ((index + 1) % 20 === 0) {
      await place.renew();
      console.log(`${index + 1} kills: ${place.acknowledged} acknowledged so far, 0 lost`);
    }
  }
  console.log(`chaos: ${kills - from} kills, seed ${seed}, ${place.acknowledged} entries acknowledged, 0 missing, 0 twice, 0 half, figures equal to a replay every time`);
  console.log(JSON.stringify(tally));
} finally {
  await place.close();
}
