import { isChange, type ChangeRequest, requestMade } from './change.js';
import { type Entry, textAt } from './entry.js';

/** What others have said of a record, and what waits to be said. */
export interface Review {
  /** Who confirmed it as it stands. */
  confirmedBy: string | null;
  /** Sent back to its recorder, until it is changed or confirmed. */
  returned: { by: string; reason: string } | null;
  /** Changes asked for, in the order of asking. */
  requests: readonly ChangeRequest[];
  /** By the code of the warning. */
  answers: Readonly<Record<string, { answer: string; by: string }>>;
  /** Those besides the recorder who wrote what it says now. */
  correctors: readonly string[];
}

/** The review of a record as long as nobody has said anything: this very object, by which it is known. */
export const NOTHING_SAID: Review = { confirmedBy: null, returned: null, requests: [], answers: {}, correctors: [] };

/** The request an approval or a refusal speaks of. */
export function requestIn({ requests }: Review, { data }: Pick<Entry, 'data'>): ChangeRequest | undefined {
  return requests.find(({ id }) => id === data['request']);
}

export function reviewAfter(before: Review, entry: Entry): Review {
  const { type, data, recordedBy: by } = entry;
  switch (type) {
    case 'RecordConfirmed':
      return { ...before, confirmedBy: by, returned: null };
    case 'RecordReturned':
      return { ...before, confirmedBy: null, returned: { by, reason: textAt(data, 'reason') } };
    case 'WarningAnswered':
      return { ...before, answers: { ...before.answers, [textAt(data, 'code')]: { answer: textAt(data, 'answer'), by } } };
    case 'CorrectionRequested':
      return { ...before, requests: [...before.requests, requestMade(entry)] };
    case 'CorrectionRefused':
      return without(before, entry);
    case 'CorrectionApproved': {
      const asked = requestIn(before, entry);
      return asked ? changed(without(before, entry), asked.change, asked.by) : before;
    }
    default:
      return isChange(type) ? changed(before, type, by) : before;
  }
}

function without(before: Review, { data }: Entry): Review {
  return { ...before, requests: before.requests.filter(({ id }) => id !== data['request']) };
}

/** A confirmation holds for what was confirmed, a return for what was sent back. */
function changed(before: Review, change: string, by: string): Review {
  const written = change === 'RecordCorrected' && !before.correctors.includes(by);
  if (!written && before.confirmedBy === null && before.returned === null) return before;
  return { ...before, confirmedBy: null, returned: null, correctors: written ? [...before.correctors, by] : before.correctors };
}
