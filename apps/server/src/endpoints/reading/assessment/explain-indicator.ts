import { say } from '@app/catalogue';
import { IndicatorExplanation, indicatorExplainedJson } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { dayOf, momentShape, onShape } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';
import { explainedShape } from '../figures/explained-schema.js';
import { indicatorSchema } from './indicator-schema.js';

const mindedSchema = z.object({
  id: z.string(), type: z.string(), occurredOn: z.string(), recordedAt: z.string(), flaws: z.array(z.object({ code: z.string(), text: z.string() })),
});

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/indicators/{indicator}',
  tag: 'indicators',
  summary: say('一项指标由哪些度量和记录构成', 'The measures and records that make an indicator'),
  act: 'figures.read',
  params: yearParams.extend({ indicator: z.string() }),
  query: z.strictObject({ ...momentShape, ...onShape, set: z.string().optional() }),
  answer: z.object({
    set: z.string(), on: z.string(), indicator: indicatorSchema, measures: z.array(z.object(explainedShape)),
    records: z.array(mindedSchema).optional().meta({ description: 'The records that a data-quality indicator minds.' }),
  }).meta({ id: 'ExplainedIndicator' }),
  async run({ get, params: { indicator, ...place }, query, language }) {
    const explained = await get(IndicatorExplanation).explain(indicator, { ...place, ...dayOf(query, get), ...(query.set !== undefined && { set: query.set }) });
    return { body: indicatorExplainedJson(explained, (text) => text[language]) };
  },
});
