import { say } from '@app/catalogue';
import { LedgerPages, lineJson } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { momentOf } from '../asking/moment.js';
import { momentAnswer } from '../asking/moment-schema.js';
import { limitSchema } from '../asking/page.js';
import { placeParams } from '../asking/place.js';
import { lineSchema } from './line-schema.js';
import { cursorSchema, cursorText, filterOf, orderOf, recordQueryShape } from './record-query.js';

const counts = z.record(z.string(), z.int());

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records',
  tag: 'records',
  summary: say('台账：筛选、排序、分页；作废和重复的划去但保留', 'The ledger: filtered, in order, page by page; voided and duplicate lines are struck out but stay'),
  act: 'records.read',
  params: placeParams,
  query: z.strictObject({ ...recordQueryShape, limit: limitSchema, cursor: cursorSchema.optional().meta({ description: '`next` of the page before, with the same query.' }) }),
  answer: z.object({
    records: z.array(lineSchema),
    next: z.string().nullable().meta({ description: 'The next page is asked for with it; all pages are of one moment, whatever is recorded meanwhile.' }),
    ...momentAnswer,
    totals: z.object({ all: z.int(), byType: counts, byStanding: counts }).optional().meta({ description: 'On the first page only.' }),
  }).meta({ id: 'LedgerPage' }),
  async run({ get, params: { organization }, query, actor, roles, language }) {
    const pages = get(LedgerPages);
    const { cursor, limit } = query;
    const filter = filterOf(query, { actor, roles });
    const asked = momentOf(query);
    const { lines, end, position } = await pages.page(organization, cursor ? { ...asked, position: cursor.position } : asked, filter, orderOf(query), limit, cursor);
    const totals = cursor ? undefined : await pages.totals(organization, { ...asked, position }, filter);
    return {
      body: {
        records: lines.map((line) => lineJson(line, (text) => text[language])), next: end ? cursorText({ position, ...end }) : null,
        position, knownAt: query.knownAt ?? null, ...(totals && { totals }),
      },
    };
  },
});
