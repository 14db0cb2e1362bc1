import type { components } from '../../api/schema.generated.js';
import type { Session } from '../../app/session.js';

export type Person = components['schemas']['Person'];
export type Grant = Session['grants'][number];
