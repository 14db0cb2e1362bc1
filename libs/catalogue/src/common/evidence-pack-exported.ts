import { sha256 } from '../definition/evidence.js';
import { choice, integer, payload, text, year } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** Concerns no single record, so it is one itself: who took which files away, as of which moment. */
export default defineRecordType({
  type: 'EvidencePackExported',
  pack: 'common',
  label: say('佐证材料包导出', 'Evidence pack exported'),
  fields: payload({
    scope: choice({ figure: say('数字', 'figure'), section: say('一节', 'section'), report: say('整份报告', 'whole report') }, { zh: '范围', en: 'Scope' }),
    subject: text({ zh: '度量或章节', en: 'Measure or section' }).optional(),
    year: year({ zh: '年度', en: 'Year' }),
    position: integer({ zh: '截至日志位置', en: 'As of log position' }),
    knownAt: text({ zh: '截至时刻', en: 'As known at' }).optional(),
    indexSha256: sha256,
    files: integer({ zh: '文件数', en: 'Files', unit: '份' }),
    missing: integer({ zh: '缺少的材料', en: 'Missing', unit: '份' }),
  }),
  recorders: ['clerk', 'head', 'leader', 'countyOffice', 'inspector', 'system'],
  freeOfYear: true,
});
