import { addDays } from '@app/calendar';
import { dueOn } from './contributions.js';
import type { Contribution } from './record-type.js';

/** Days within which a normative document is filed after it was issued; the local rule decides, 15 is common. */
export const FILING_DAYS = 15;

/** A normative document, once issued, is due for filing: with whichever record says that it was issued. */
export function filingDue(docRef: string, issuedOn: string): Contribution[] {
  return dueOn(docRef, addDays(issuedOn, FILING_DAYS));
}
