import { say } from '@app/catalogue';
import { History } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { placeParams } from '../asking/place.js';
import { seesOwnOnly } from './record-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/{record}/history',
  tag: 'records',
  summary: say('一条记录的全部事件', 'All events of a record'),
  act: 'records.read',
  params: placeParams.extend({ record: z.string() }),
  answer: z.object({
    organization: z.string(), id: z.string(),
    events: z.array(z.object({
      position: z.int(), revision: z.int(), id: z.string(), type: z.string(), occurredOn: z.string(), recordedAt: z.string(), recordedBy: z.string(), role: z.string(),
      data: z.record(z.string(), z.unknown()), evidence: z.array(z.string()), appendedAt: z.string(), arrival: z.record(z.string(), z.unknown()),
    })),
  }).meta({ id: 'RecordHistory' }),
  async run({ get, params: { organization, record }, actor, roles }) {
    const history = await get(History).of(organization, record);
    const first = history.events[0];
    if (!first || (seesOwnOnly(roles) && first.recordedBy !== actor.name)) throw notFound();
    return { body: history, etag: String(first.position) + '-' + String(history.events.length) };
  },
});
