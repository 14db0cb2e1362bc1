import { say } from '@app/catalogue';
import { YearView } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { yearParams } from '../asking/place.js';
import { ownOf } from '../records/record-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/months',
  tag: 'years',
  summary: say('各类记录按月的条数', 'Records of the year by type and month'),
  act: 'records.read',
  params: yearParams,
  answer: z.array(z.object({ type: z.string(), month: z.int(), count: z.int() }).meta({ id: 'MonthCount' })),
  async run({ get, params: { organization, year }, actor, roles }) {
    return { body: await get(YearView).months(organization, { year, ...ownOf({ actor, roles }) }) };
  },
});
