import { shortReason } from '../definition/amendment-oddities.js';
import { evidenceId, evidenceTarget } from '../definition/evidence.js';
import { payload, reason } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'EvidenceRejected',
  pack: 'common',
  label: say('佐证材料退回', 'Evidence rejected'),
  amendment: true,
  fields: payload({ target: evidenceTarget, evidence: evidenceId, reason: reason('退回原因') }),
  recorders: ['head', 'leader'],
  oddities: [shortReason],
});
