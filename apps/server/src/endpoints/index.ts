import type { Endpoint } from '../endpoint.js';
import { deskEndpoints } from './desk/index.js';
import { statusEndpoints } from './status/index.js';

/** Every operation of the API: each resource's folder lists its own. */
export const endpoints: readonly Endpoint[] = [
  ...deskEndpoints,
  ...statusEndpoints,
];
