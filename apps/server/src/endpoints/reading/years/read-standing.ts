import { say } from '@app/catalogue';
import { YearView } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { yearParams } from '../asking/place.js';
import { ownOf } from '../records/record-query.js';

const records = z.object({ live: z.int(), late: z.int(), lackingEvidence: z.int(), requests: z.int(), unconfirmed: z.int(), returned: z.int() });
const report = z.object({ kind: z.string(), standing: z.enum(['submitted', 'accepted', 'returned', 'published']), on: z.string() });

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/standing',
  tag: 'years',
  summary: say('一年的概况：待办、迟录、缺佐证的条数，报告报送到哪一步', 'A year at a glance: what waits, is late or lacks evidence, and how far its reports have come'),
  act: 'records.read',
  params: yearParams,
  answer: z.object({ records, reports: z.array(report) }).meta({ id: 'YearStanding' }),
  async run({ get, params: { organization, year }, actor, roles }) {
    const view = get(YearView);
    const [toDo, reports] = await Promise.all([view.toDo(organization, { year, ...ownOf({ actor, roles }) }), view.reports(organization, year)]);
    return { body: { records: toDo, reports } };
  },
});
