import { atPosition, type Bounds, Projection } from '@app/projections';
import type { Call } from '../../../endpoint.js';

/** As far as the figures have come. */
export async function boundsNow(get: Call<unknown, unknown, unknown>['get']): Promise<Bounds> {
  return atPosition(await get(Projection).position());
}
