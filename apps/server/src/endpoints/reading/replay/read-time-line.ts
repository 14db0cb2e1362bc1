import { say } from '@app/catalogue';
import { Replay } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { yearParams } from '../asking/place.js';

const days = z.array(z.object({ day: z.string(), count: z.int() }));

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/timeline',
  tag: 'replay',
  summary: say('一个年度的时间线：每天登记多少、发生多少', 'The time line of a year: how much was entered, and how much happened, on each day'),
  act: 'figures.read',
  params: yearParams,
  answer: z.object({
    position: z.int(),
    recorded: days.meta({ description: 'Entries and changes by the day they became known.' }),
    occurred: days.meta({ description: 'Live records by the day they happened.' }),
  }).meta({ id: 'TimeLine' }),
  async run({ get, params: { organization, year } }) {
    return { body: await get(Replay).days(organization, year) };
  },
});
