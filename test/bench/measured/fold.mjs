// Usage: node fold.mjs catch-up | rebuild | verify. Prints how long it took and the most memory this process had.
import { dist, timed } from '../measuring.mjs';
import { answer, get, peakMb } from './opened.mjs';

const { Projection, ProjectionMaintenance } = await dist('libs/projections/src/index.js');
const work = {
  'catch-up': () => get(Projection).catchUp(),
  rebuild: () => get(ProjectionMaintenance).rebuild(),
  verify: async () => {
    const { differences, position } = await get(ProjectionMaintenance).compare();
    if (differences.length > 0) throw new Error(`verify found differences: ${JSON.stringify(differences[0])}`);
    return position;
  },
}[process.argv[2]];
const startMb = peakMb();
const { ms, value: position } = await timed(work);
await answer({ ms, position, perSecond: (position / ms) * 1000, startMb, peakMb: peakMb() });
