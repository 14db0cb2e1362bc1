import { say } from '@app/catalogue';
import { YearView } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { yearParams } from '../asking/place.js';
import { ownOf } from '../records/record-query.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/choices',
  tag: 'years',
  summary: say('本年台账中的录入人和乡镇', 'Who recorded in the year, and the towns its records name'),
  act: 'records.read',
  params: yearParams,
  answer: z.object({ people: z.array(z.string()), towns: z.array(z.string()) }),
  async run({ get, params: { organization, year }, actor, roles }) {
    return { body: await get(YearView).peopleAndTowns(organization, { year, ...ownOf({ actor, roles }) }) };
  },
});
