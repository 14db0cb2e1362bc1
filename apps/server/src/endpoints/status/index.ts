import type { Endpoint } from '../../endpoint.js';
import readStatus from './read-status.js';

export const statusEndpoints: readonly Endpoint[] = [readStatus];
