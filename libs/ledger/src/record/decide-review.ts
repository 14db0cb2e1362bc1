import { type Finding, finding } from '@app/catalogue';
import { type Entry, textAt } from './entry.js';
import { type RecordState, standingOf } from './record-state.js';
import { requestIn } from './review.js';

const refuse = (code: string, field: string, zh: string, en: string): Finding => finding('always', code, field, zh, en);

/** What is to be said about a confirmation or a return: a second person's word on a record that counts. */
export function decideConfirmation(entry: Entry, target: RecordState): Finding[] {
  const findings: Finding[] = [];
  if (standingOf(target) !== 'live') {
    findings.push(finding('desk', 'target-struck-out', 'data.target', `${target.id} 已作废或标记重复`, `${target.id} is voided or marked a duplicate`));
  }
  if (entry.type === 'RecordReturned') return findings;
  if ([target.recordedBy, ...target.review.correctors].includes(entry.recordedBy)) {
    findings.push(finding('desk', 'four-eyes', 'data.target', `${target.id} 由本人录入或更正，须由他人审核`, `you recorded or corrected ${target.id} yourself; somebody else confirms it`));
  }
  if (target.review.confirmedBy !== null) {
    findings.push(finding('desk', 'already-confirmed', 'data.target', `${target.id} 已由 ${target.review.confirmedBy} 审核`, `${target.id} is confirmed already, by ${target.review.confirmedBy}`));
  }
  return findings;
}

/** What is to be said about the request that an approval or a refusal names. */
export function decideRequest(entry: Entry, target: RecordState): Finding[] {
  const asked = requestIn(target.review, entry);
  if (!asked) {
    const id = textAt(entry.data, 'request');
    return [refuse('request-unknown', 'data.request', `${target.id} 没有待批的更正申请 ${id}`, `${target.id} has no request ${id} that waits to be decided`)];
  }
  if (asked.by !== entry.recordedBy || entry.type !== 'CorrectionApproved') return [];
  return [finding('desk', 'four-eyes', 'data.request', '批准人不能是申请人本人', 'whoever asked does not approve')];
}

/** A request must say all that its change needs; undefined when it does. */
export function decideAsking({ data }: Entry): Finding[] | undefined {
  const missing = (field: string): Finding[] => [refuse('missing', `data.${field}`, `data.${field} 缺失，必须填写`, `data.${field} is missing and required`)];
  if (data['change'] === 'RecordCorrected' && !Array.isArray(data['patch'])) return missing('patch');
  return data['change'] === 'DuplicateMarked' && textAt(data, 'canonical') === '' ? missing('canonical') : undefined;
}
