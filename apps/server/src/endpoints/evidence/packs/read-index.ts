import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { placeSchema } from '../../desk/records/shapes.js';
import { indexOf, packSchema, questionOf } from './shapes.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/evidence-packs/index',
  tag: 'evidence',
  summary: say('佐证材料包的目录和缺少的材料，不下载文件', 'The index of an evidence pack and what is missing, without the files'),
  act: 'evidence.pack',
  params: placeSchema,
  query: packSchema,
  answer: z.object({
    position: z.int(), records: z.int(),
    files: z.array(z.object({
      number: z.int(), path: z.string(), title: z.string(), kind: z.string(), date: z.string(), record: z.string(), recordType: z.string(),
      figures: z.array(z.object({ code: z.string(), label: z.string() })), pages: z.int().nullable(), sha256: z.string(), bytes: z.int(), containsPersonalData: z.boolean(),
    })),
    missing: z.array(z.object({ date: z.string(), record: z.string(), recordType: z.string(), kind: z.string(), why: z.string() })),
  }).meta({ id: 'EvidencePackIndex' }),
  async run(call) {
    const { params: { organization }, query, language } = call;
    const { position, records, files, missing } = await indexOf(call, questionOf(organization, query, language));
    return {
      body: {
        position, records,
        files: files.map((file) => ({ ...file, recordType: file.recordType[language], figures: file.figures.map(({ code, label }) => ({ code, label: label[language] })) })),
        missing: missing.map((one) => ({ ...one, recordType: one.recordType[language], why: one.why[language] })),
      },
    };
  },
});
