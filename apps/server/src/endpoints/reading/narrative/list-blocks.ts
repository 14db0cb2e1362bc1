import { say } from '@app/catalogue';
import { Narrative } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { momentOf, momentShape } from '../asking/moment.js';
import { placeParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/narrative',
  tag: 'report',
  summary: say('报告的固定表述及其历次修订', 'The standing texts of the report, with their versions'),
  act: 'figures.read',
  params: placeParams,
  query: z.strictObject(momentShape),
  answer: z.array(z.object({
    blockId: z.string(),
    versions: z.array(z.object({
      record: z.string(), text: z.string(), basis: z.string().nullable(), fromYear: z.int().nullable(), occurredOn: z.string(), recordedAt: z.string(), recordedBy: z.string(),
    })).meta({ description: 'The oldest first.' }),
  }).meta({ id: 'NarrativeBlock' })),
  async run({ get, params, query }) {
    return { body: await get(Narrative).blocks(params.organization, momentOf(query)) };
  },
});
