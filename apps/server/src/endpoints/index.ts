import type { Endpoint } from '../endpoint.js';
import { deskEndpoints } from './desk/index.js';
import { logsEndpoints } from './logs/index.js';
import { organizationsEndpoints } from './organizations/index.js';
import { peopleEndpoints } from './people/index.js';
import { readingEndpoints } from './reading/index.js';
import { sessionEndpoints } from './session/index.js';
import { evidenceEndpoints } from './evidence/index.js';
import { statusEndpoints } from './status/index.js';
import { tokensEndpoints } from './tokens/index.js';

/** Every operation of the API: each resource's folder lists its own. */
export const endpoints: readonly Endpoint[] = [
  ...deskEndpoints,
  ...logsEndpoints,
  ...organizationsEndpoints,
  ...peopleEndpoints,
  ...readingEndpoints,
  ...sessionEndpoints,
  ...evidenceEndpoints,
  ...statusEndpoints,
  ...tokensEndpoints,
];
