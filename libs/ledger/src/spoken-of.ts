import { eventIdOf } from '@app/platform';
import type { Entry } from './record/entry.js';
import type { RecordState } from './record/record-state.js';
import { requestIn } from './record/review.js';

/** Event ids of the records that an amendment speaks of: its target, then the canonical of a duplicate mark. */
export function spokenOf({ organization, data }: Pick<Entry, 'organization' | 'data'>): string[] {
  return [data['target'], data['canonical']].flatMap((id) => (typeof id === 'string' ? [eventIdOf(organization, id)] : []));
}

/** Event id of the record that is to stand for a duplicate: of the mark, or of the request that is approved. */
export function canonicalOf(entry: Entry, target: RecordState | undefined): string | undefined {
  const canonical = target && entry.type === 'CorrectionApproved' ? requestIn(target.review, entry)?.canonical : entry.data['canonical'];
  return typeof canonical === 'string' ? eventIdOf(entry.organization, canonical) : undefined;
}
