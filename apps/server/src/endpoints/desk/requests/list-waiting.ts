import { say } from '@app/catalogue';
import type { RecordState } from '@app/ledger';
import { WaitingRecords } from '@app/projections';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { alikeSchema, placeSchema, requestJson, requestSchema, textSchema } from '../records/shapes.js';

const waitingSchema = alikeSchema.extend({
  requests: z.array(requestSchema),
  returned: z.object({ by: z.string(), reason: z.string() }).nullable(),
}).meta({ id: 'WaitingRecord' });

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/waiting',
  tag: 'requests',
  summary: say('待办：待批的更正申请、待审核的记录、退回补正的记录', 'What waits: changes asked for, records to confirm, records sent back'),
  act: 'records.read',
  params: placeSchema,
  query: z.strictObject({
    kind: z.enum(['requests', 'unconfirmed', 'returned']),
    year: z.coerce.number().int().min(1).max(9999).optional(),
    mine: z.stringbool().optional().meta({ description: '只看本人录入的 Only what the caller recorded' }),
    after: textSchema.optional().meta({ description: '上一页的 next The last answer\'s `next`' }),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({ records: z.array(waitingSchema), next: z.string().nullable() }),
  async run({ params: { organization }, query: { mine, ...query }, actor, roles, get }) {
    // A warden sees his or her own records, nobody else's.
    const onlyOwn = mine === true || roles.every((role) => role === 'warden');
    const found = await get(WaitingRecords).list(organization, { ...query, recordedBy: onlyOwn ? actor.name : undefined });
    return { body: { records: found.map(waitingJson), next: found.length === query.limit ? found.at(-1)?.id ?? null : null } };
  },
});

function waitingJson({ id, type, occurredOn, recordedBy, data, review: { requests, returned } }: RecordState): z.infer<typeof waitingSchema> {
  return { id, type, occurredOn, recordedBy, data, requests: requests.map(requestJson), returned };
}
