import { shanghaiDateOf } from '@app/calendar';
import { say } from '@app/catalogue';
import { isLocked, RECORD_LOOKUP, type RecordLookup } from '@app/ledger';
import { CLOCK, type Clock } from '@app/platform';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { yearParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/locks',
  tag: 'years',
  summary: say('各月是否锁定', 'Which months of a year are locked'),
  act: 'records.read',
  params: yearParams,
  answer: z.array(z.object({
    period: z.string(), locked: z.boolean(), said: z.enum(['locked', 'reopened']).nullable().meta({ description: 'null: nobody has said so; it goes by the rule.' }),
  }).meta({ id: 'MonthLock' })),
  async run({ get, params: { organization, year } }) {
    const words = await get<RecordLookup>(RECORD_LOOKUP).monthsOf(organization);
    const today = shanghaiDateOf(get<Clock>(CLOCK).now());
    return {
      body: Array.from({ length: 12 }, (_, index) => {
        const period = `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
        const said = words.get(period);
        return { period, locked: isLocked(period, said, today), said: said ?? null };
      }),
    };
  },
});
