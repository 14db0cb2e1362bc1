import { type Catalogue, say } from '@app/catalogue';
import { REPORT_FORMATS, type ReportFormat, ReportReader, writeReport } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { composeReport, reportJson, withoutLineage } from '@app/report';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { daySchema, momentOf, momentShape } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8', json: 'application/json; charset=utf-8',
};

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/report',
  tag: 'report',
  summary: say('年度述法报告', 'The annual duty report'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({
    ...momentShape,
    format: z.enum(REPORT_FORMATS).default('json'),
    annex: z.enum(['true', 'false']).default('true'),
    lineage: z.enum(['true', 'false']).default('true').meta({ description: 'false: JSON without the ids of the records behind each figure.' }),
    addressee: z.string().max(100).optional(), signer: z.string().max(100).optional(), date: daySchema.optional(),
  }),
  answer: { type: '*/*', about: say('按 format：json、html、docx 或 txt', 'by format: json, html, docx or txt') },
  async run({ get, params: { organization, year }, query: { format, annex, lineage, addressee, signer, date, ...query } }) {
    const profile = { ...(addressee && { addressee }), ...(signer && { signer }), ...(date && { date }) };
    const reader = get(ReportReader);
    const input = await reader[annex === 'true' ? 'gatherWithAnnex' : 'gather'](organization, year, momentOf(query), profile);
    const name = encodeURIComponent(`${organization}-${String(year)}.${format}`);
    // Never shown as a page of this server: what people typed stands in it.
    const headers = { 'Content-Disposition': `${format === 'json' ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`, 'X-Ledger-Position': String(input.position) };
    if (format === 'json' && lineage === 'false') return { body: withoutLineage(reportJson(composeReport(input))), headers };
    return { type: MEDIA_TYPES[format], body: await writeReport(format, input, get<Catalogue>(CATALOGUE)), headers };
  },
});
