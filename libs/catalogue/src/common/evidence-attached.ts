import { z } from 'zod';
import { capturedAt, evidenceId, evidenceTarget, fileSize, secrecy, sha256 } from '../definition/evidence.js';
import { decimal, flag, integer, payload, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** Something to ask about a file, never an accusation; answered as any other warning of the record. */
const question = payload({
  code: text({ zh: '疑问', en: 'Question' }),
  /** Ids of the other records concerned. */
  records: z.array(z.string()).optional(),
});

export default defineRecordType({
  type: 'EvidenceAttached',
  pack: 'common',
  label: say('佐证材料上传', 'Evidence attached'),
  amendment: true,
  fields: payload({
    target: evidenceTarget,
    evidence: evidenceId,
    kind: text({ zh: '材料种类', en: 'Kind' }),
    title: text({ zh: '标题', en: 'Title' }).optional(),
    fileName: text({ zh: '文件名', en: 'File name' }),
    mime: text({ zh: '文件类型', en: 'Media type' }),
    bytes: fileSize,
    sha256,
    capturedAt: capturedAt.optional(),
    latitude: decimal({ zh: '纬度', en: 'Latitude', unit: '度' }, { min: -90, max: 90 }).optional(),
    longitude: decimal({ zh: '经度', en: 'Longitude', unit: '度' }, { min: -180, max: 180 }).optional(),
    pages: integer({ zh: '页数', en: 'Pages', unit: '页' }, { min: 1 }).optional(),
    containsPersonalData: flag({ zh: '含个人信息', en: 'Contains personal data' }).optional(),
    secrecy: secrecy.optional(),
    questions: z.array(question).meta({ label: say('疑问', 'Questions') }).optional(),
  }),
  recorders: ['clerk', 'warden', 'head', 'leader'],
});
