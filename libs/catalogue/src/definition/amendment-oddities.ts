import type { Oddity } from './record-type.js';
import { characterCount, say } from './text.js';

const MIN_REASON = 5;

/** Why something was changed must be told, not only hinted at (2.8 of the event catalogue). */
export const shortReason: Oddity<{ reason: string }> = {
  weight: 'desk',
  code: 'short-reason',
  field: 'data.reason',
  text: say(`原因过短，至少 ${String(MIN_REASON)} 个字`, `The reason is too short: give at least ${String(MIN_REASON)} characters`),
  when: ({ data }) => characterCount(data.reason.trim()) < MIN_REASON,
};

/** Whoever enters it does not approve it. */
export const fourEyes: Oddity<{ approvedBy: string }> = {
  weight: 'desk',
  code: 'four-eyes',
  field: 'data.approvedBy',
  text: say('批准人不能是录入人本人', 'Whoever approves must not be the one who enters'),
  when: ({ data, recordedBy }) => data.approvedBy === recordedBy,
};
