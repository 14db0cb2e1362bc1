import type { Endpoint } from '../endpoint.js';
import readStatus from './status/read-status.js';

/** Every operation of the API. */
export const endpoints: readonly Endpoint[] = [readStatus];
