import { say } from '@app/catalogue';
import { lineJson, RecordView } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { requestSchema } from '../../desk/records/shapes.js';
import { fileSchema } from '../../evidence/files/shapes.js';
import { notFound } from '../../../http/problem-of.js';
import { momentOf, momentShape } from '../asking/moment.js';
import { placeParams } from '../asking/place.js';
import { alikeShape, lineShape } from './line-schema.js';
import { seesOwnOnly } from './record-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/{record}',
  tag: 'records',
  summary: say('一条记录：更正后的内容、佐证、审核、计入的度量', 'A record as it is in force: evidence, review, the measures it counts in'),
  act: 'records.read',
  params: placeParams.extend({ record: z.string() }),
  query: z.strictObject(momentShape),
  answer: z.object({
    ...lineShape, ...alikeShape,
    year: z.int(), position: z.int(), revision: z.int().meta({ description: 'For If-Match.' }), knownAt: z.string().meta({ description: 'When it last changed.' }),
    files: z.array(fileSchema),
    lackingEvidence: z.array(z.array(z.string())).meta({ description: 'Of every inner list one kind is still wanted.' }),
    review: z.object({
      confirmedBy: z.string().nullable(), returned: z.object({ by: z.string(), reason: z.string() }).nullable(),
      requests: z.array(requestSchema), answers: z.record(z.string(), z.object({ answer: z.string(), by: z.string() })), correctors: z.array(z.string()),
    }),
    warnings: z.array(z.string()).meta({ description: 'Codes of what was warned of.' }),
    countsIn: z.array(z.object({ measure: z.string(), year: z.int(), key: z.string(), amount: z.number() })),
  }).meta({ id: 'Record' }),
  async run({ get, params: { organization, record }, query, actor, roles, language }) {
    const detail = await get(RecordView).read(organization, record, momentOf(query));
    if (!detail || (seesOwnOnly(roles) && detail.recordedBy !== actor.name)) throw notFound();
    return { body: { ...detail, ...lineJson(detail, (text) => text[language]) }, headers: { ETag: `"${String(detail.revision)}"` } };
  },
});
