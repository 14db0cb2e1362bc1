import { say } from '@app/catalogue';
import { assessmentJson, AssessmentReader } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { dayOf, momentShape, onShape } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';
import { assessmentSchema } from './indicator-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/indicators',
  tag: 'indicators',
  summary: say('考核指标：得分、进度、缺什么、年底预测', 'The target assessment: scores, pace, what is missing, the forecast for year end'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ ...momentShape, ...onShape, set: z.string().optional() }),
  answer: assessmentSchema,
  async run({ get, params, query, language }) {
    const assessment = await get(AssessmentReader).read({ ...params, ...dayOf(query, get), ...(query.set !== undefined && { set: query.set }) });
    return { body: assessmentJson(assessment, (text) => text[language]) };
  },
});
