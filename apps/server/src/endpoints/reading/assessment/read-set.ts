import { indicatorSetSchema } from '@app/assessment';
import { shanghaiDateOf, yearOf } from '@app/calendar';
import { say } from '@app/catalogue';
import { IndicatorSets } from '@app/inspection';
import { CLOCK, type Clock } from '@app/platform';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { boundsNow } from './bounds-now.js';

export default defineEndpoint({
  method: 'get',
  path: '/indicator-sets/{set}',
  tag: 'indicators',
  summary: say('一套指标体系，如 default@2023', 'A set of indicators, as default@2023'),
  act: 'signedIn',
  params: z.object({ set: z.string() }),
  answer: indicatorSetSchema.meta({ id: 'IndicatorSet' }),
  async run({ get, params }) {
    const set = await get(IndicatorSets).find(params.set, yearOf(shanghaiDateOf(get<Clock>(CLOCK).now())), await boundsNow(get));
    if (!set) throw notFound();
    return { body: set, etag: `${set.name}@${set.version}` };
  },
});
