import { shortReason } from '../definition/amendment-oddities.js';
import { evidenceId, evidenceTarget } from '../definition/evidence.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** The old file stays readable to inspectors. */
export default defineRecordType({
  type: 'EvidenceReplaced',
  pack: 'common',
  label: say('佐证材料更换', 'Evidence replaced'),
  amendment: true,
  fields: payload({
    target: evidenceTarget,
    evidence: evidenceId,
    replacement: text({ zh: '新佐证编号', en: 'Replacement' }),
    reason: reason('更换原因'),
  }),
  recorders: ['clerk', 'warden', 'head', 'leader'],
  oddities: [shortReason],
});
