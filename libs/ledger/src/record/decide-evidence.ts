import { type Finding, finding, say, type Text } from '@app/catalogue';
import { type Entry, textAt } from './entry.js';
import { type AttachedFile, proves } from './files.js';
import type { RecordState } from './record-state.js';

const refuse = (code: string, field: string, zh: string, en: string): Finding => finding('always', code, field, zh, en);

/** What is to be said about an event that speaks of a record's files (event catalogue 2.7). */
export function decideEvidence(entry: Entry, { files, id, voided }: RecordState): Finding[] {
  const evidence = textAt(entry.data, 'evidence');
  const known = files.find((file) => file.evidence === evidence);
  if (entry.type === 'EvidenceAttached') {
    if (known) return [refuse('evidence-id-taken', 'data.evidence', `${id} 已有编号为 ${evidence} 的佐证`, `${id} has evidence ${evidence} already`)];
    const same = files.find((file) => proves(file) && file.sha256 === entry.data['sha256'] && file.kind === entry.data['kind']);
    if (same) return [refuse('evidence-already-attached', 'data.sha256', `同一文件已作为 ${same.kind} 附在 ${id}`, `the same file is attached to ${id} as ${same.kind} already`)];
    return [...questionsIn(entry), ...(voided === null ? [] : [finding('desk', 'target-voided', 'data.target', `${id} 已作废，不再补佐证`, `${id} is voided and takes no more evidence`)])];
  }
  if (!known) return [refuse('evidence-unknown', 'data.evidence', `${id} 没有编号为 ${evidence} 的佐证`, `${id} has no evidence ${evidence}`)];
  if (!proves(known)) {
    return [refuse('evidence-out', 'data.evidence', `佐证 ${evidence} 已退回或已更换`, `evidence ${evidence} was rejected or replaced already`)];
  }
  return entry.type === 'EvidenceReplaced' ? decideReplacement(entry, known, files) : decideReview(entry, known);
}

/** What the evidence room asks about a file, in words; asked, not charged. A code that is new to this release is no error. */
const QUESTIONS: Readonly<Record<string, Text>> = {
  'same-file': say('同一文件也附在其他记录上，是否同一活动？', 'the same file is attached to other records too: is it the same activity?'),
  'similar-photo': say('与其他记录的照片很像，是否同一活动？', 'a photo much like it is attached to other records: is it the same activity?'),
  'taken-another-day': say('拍摄日期与发生日期相差超过一天，是否选对了照片？', 'it was taken more than a day before or after: is it the right photo?'),
};

function questionsIn(entry: Entry): Finding[] {
  const asked = (entry.data['questions'] ?? []) as { code: string; records?: string[] }[];
  return asked.map(({ code, records = [] }) => {
    const { zh, en } = QUESTIONS[code] ?? say(code, code);
    const which = records.length > 0 ? `（${records.join('、')}）` : '';
    return finding('notice', code, 'data.questions', `${zh}${which}`, `${en}${which.replace('（', ' (').replace('）', ')').replaceAll('、', ', ')}`);
  });
}

function decideReplacement(entry: Entry, old: AttachedFile, files: readonly AttachedFile[]): Finding[] {
  const id = textAt(entry.data, 'replacement');
  const replacement = files.find((file) => file.evidence === id);
  if (replacement && proves(replacement) && replacement !== old) return [];
  return [refuse('replacement-unknown', 'data.replacement', `请先把新文件附在同一记录上：没有可用的佐证 ${id}`, `attach the new file to the same record first: there is no usable evidence ${id}`)];
}

function decideReview(entry: Entry, file: AttachedFile): Finding[] {
  const findings: Finding[] = [];
  if (file.attachedBy === entry.recordedBy) {
    findings.push(finding('desk', 'four-eyes', 'recordedBy', '审核人不能是上传人本人', 'whoever attached a file does not review it'));
  }
  if (entry.type === 'EvidenceVerified' && file.standing === 'verified') {
    findings.push(refuse('evidence-verified', 'data.evidence', `佐证 ${file.evidence} 已审核通过`, `evidence ${file.evidence} was verified already`));
  }
  return findings;
}
