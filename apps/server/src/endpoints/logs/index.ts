import type { Endpoint } from '../../endpoint.js';
import readAccessLog from './read-access-log.js';
import readSecurityLog from './read-security-log.js';

/** The logs of access and security. */
export const logsEndpoints: readonly Endpoint[] = [readAccessLog, readSecurityLog];
