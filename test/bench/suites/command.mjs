// Whole commands through the command bus, 32 in flight, beside emmett's bare append in the same round.
import { against, measured, median, ms, perSecond, table } from '../measuring.mjs';
import * as emmett from '../stores/emmett.mjs';
import { inFlight } from './append.mjs';

export const title = 'Whole command through the command bus, 32 in flight';

export async function run({ server, options }) {
  const raw = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const [mine, theirs] = [await server.fresh(), await server.fresh()];
    const command = await measured('command', [32, options.seconds], { env: { DATABASE_URL: mine.url }, profile: options.profile });
    const store = await emmett.open(theirs);
    await inFlight(store, 32, 0.5);
    const append = await inFlight(store, 32, options.seconds);
    await store.close();
    raw.push({ round, command, append });
    await mine.drop();
    await theirs.drop();
  }
  const of = (what, figure) => median(raw.map((one) => one[what][figure]));
  const ratio = of('command', 'rate') / of('append', 'rate');
  table(title, ['what', 'rate', 'median', 'p99', 'aim'], [
    ['ours, whole command', perSecond(of('command', 'rate')), ms(of('command', 'p50')), ms(of('command', 'p99')), against(ratio, 5, { atLeast: true, show: (value) => `${value.toFixed(1)} × emmett's append` })],
    ['emmett-postgresql, append alone', perSecond(of('append', 'rate')), ms(of('append', 'p50')), ms(of('append', 'p99')), `ours: ${ratio.toFixed(1)} ×`],
  ]);
  return raw;
}
