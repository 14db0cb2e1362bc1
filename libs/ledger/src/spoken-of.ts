import { eventIdOf } from '@app/platform';
import type { Entry } from './record/entry.js';

/** Event ids of the records that an amendment speaks of: its target, then the canonical of a duplicate mark. */
export function spokenOf({ organization, data }: Pick<Entry, 'organization' | 'data'>): string[] {
  return [data['target'], data['canonical']].flatMap((id) => (typeof id === 'string' ? [eventIdOf(organization, id)] : []));
}
