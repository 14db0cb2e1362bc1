// A store of many events and many bureaus: catch-up, figures, rebuild while others read, verify, and how soon an entry shows.
import { setTimeout as wait } from 'node:timers/promises';
import { against, dist, measured, ms, perSecond, spread, table } from '../measuring.mjs';
import { organizationName, writeBigLog, YEARS } from './big-log.mjs';

export const title = 'A store';
const MB = (value) => `${value.toFixed(0)} MB`;
const AIMS = { measures: 15, report: 100, difference: 100 };

export async function run({ server, options }) {
  const { migrate } = await dist('libs/platform/src/index.js');
  const { eventStoreMigrations } = await dist('libs/event-store/src/index.js');
  const { projectionMigrations } = await dist('libs/projections/src/index.js');
  const database = await server.fresh();
  await migrate(database, { migrations: [...eventStoreMigrations, ...projectionMigrations] });
  await writeBigLog(database.connection, options);
  const env = { DATABASE_URL: database.url };
  const child = (script, args, more) => measured(script, args, { env, profile: options.profile, ...more });
  const names = Array.from({ length: options.organizations }, (_, index) => organizationName(index)).join(',');

  const catchUp = await child('fold', ['catch-up']);
  const figures = await child('figures', [names, YEARS.join(','), options.figures]);
  const { rebuild, reads } = await rebuildWhileRead(child, names);
  const verify = await child('fold', ['verify']);
  const visible = await child('visible', [organizationName(0), YEARS.at(-1), options.figures]);
  await database.drop();

  const scale = options.events / 1_000_000;
  table(`${title} of ${options.events.toLocaleString('en')} events and ${String(options.organizations)} organisations`, ['what', 'median', 'p99', 'aim'], [
    ['catch-up', perSecond(catchUp.perSecond), '', against(catchUp.perSecond, 40_000, { atLeast: true, show: perSecond })],
    ['catch-up, peak memory', MB(catchUp.peakMb), '', against(catchUp.peakMb, 300, { show: MB })],
    ...Object.entries(figures).map(([what, times]) => {
      const { p50, p99 } = spread(times);
      const aim = AIMS[what.split(/[, ]/)[0]];
      return [what, ms(p50), ms(p99), against(aim === 15 ? p99 : p50, aim)];
    }),
    ['rebuild', ms(rebuild.ms), '', against(rebuild.ms, 20_000 * scale)],
    ['rebuild, peak memory', MB(rebuild.peakMb), '', against(rebuild.peakMb, 300, { show: MB })],
    [`measures read during it (${String(reads.length)}, ${String(rebuild.failedReads)} failed)`, ms(spread(reads).p50), ms(spread(reads).p99), against(spread(reads).p99, 50)],
    ['verify', ms(verify.ms), '', ''],
    ['verify, peak memory', MB(verify.peakMb), '', against(verify.peakMb, 300, { show: MB })],
    ['an entry shows in the figures', ms(spread(visible.times).p50), ms(spread(visible.times).p99), against(spread(visible.times).p99, 100)],
  ]);
  return { catchUp, figures, rebuild, reads, verify, visible };
}

/** Reads go on at a steady pace, in a process of their own, until the rebuild has ended. */
async function rebuildWhileRead(child, names) {
  const stop = new AbortController();
  const reading = child('reader', [names, YEARS.join(',')], { stop: stop.signal });
  await wait(1000);
  const rebuild = await child('fold', ['rebuild']);
  stop.abort();
  const { times, failed } = await reading;
  return { rebuild: { ...rebuild, failedReads: failed }, reads: times };
}
