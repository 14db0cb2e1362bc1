import { type Micros, microsOf } from '@app/calendar';
import type { JsonObject, NewEvent } from '@app/event-store';
import { eventIdOf } from '@app/platform';

/** The event that brings a set of indicators in. Its stream holds it alone: a version is never changed, only superseded. */
export const INDICATOR_SET_PUBLISHED = 'IndicatorSetPublished';

/** A set of indicators as it was published. */
export interface PublishedSet {
  name: string;
  version: string;
  document: JsonObject;
  publishedBy: string;
  knownFrom: Micros;
}

/** Sets belong to no organisation: what one county publishes, each of its bureaus is scored by. */
const NO_ORGANIZATION = '';

/** The event of a set; its id follows from name and version, so that a version is published once. */
export function setEventOf(document: JsonObject & { name: string; version: string }, publishedBy: string, publishedAt: string): NewEvent {
  const id = eventIdOf(NO_ORGANIZATION, `indicator-set ${document.name}@${document.version}`);
  return { id, type: INDICATOR_SET_PUBLISHED, data: document, metadata: { publishedBy, publishedAt }, arrival: {} };
}

export function setStreamOf(eventId: string): string {
  return `dutyIndicatorSet-${eventId}`;
}

/** The set an event holds. Throws when the event does not hold one: a foreign event is never guessed at. */
export function publishedSetOf({ data, metadata }: Pick<NewEvent, 'data' | 'metadata'>): PublishedSet {
  const { name, version } = data;
  const { publishedBy, publishedAt } = metadata;
  const knownFrom = typeof publishedAt === 'string' ? microsOf(publishedAt) : undefined;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof publishedBy !== 'string' || knownFrom === undefined) {
    throw new Error('it is no indicator set of the duty ledger');
  }
  return { name, version, document: data, publishedBy, knownFrom };
}
