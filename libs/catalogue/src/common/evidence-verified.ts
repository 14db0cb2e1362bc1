import { evidenceId, evidenceTarget } from '../definition/evidence.js';
import { payload } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'EvidenceVerified',
  pack: 'common',
  label: say('佐证材料审核', 'Evidence verified'),
  amendment: true,
  fields: payload({ target: evidenceTarget, evidence: evidenceId }),
  recorders: ['head', 'leader'],
});
