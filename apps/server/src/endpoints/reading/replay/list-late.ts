import { type Catalogue, say } from '@app/catalogue';
import { Replay } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { momentOf, momentShape } from '../asking/moment.js';
import { momentAnswer } from '../asking/moment-schema.js';
import { limitSchema } from '../asking/page.js';
import { yearParams } from '../asking/place.js';
import { csvFile } from './csv-file.js';

const COLUMNS = ['id', 'type', 'label', 'occurredOn', 'recordedAt', 'days', 'recordedBy'];

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/late',
  tag: 'replay',
  summary: say('补录：发生日期与登记日期相差几天', 'Late entries: how many days lie between what happened and its entry'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ ...momentShape, offset: z.coerce.number().int().min(0).default(0), limit: limitSchema, format: z.enum(['json', 'csv']).default('json').meta({ description: 'csv: all of them, as a file.' }) }),
  answer: z.object({
    ...momentAnswer, offset: z.int(), limit: z.int(), count: z.int(),
    entries: z.array(z.object({ id: z.string(), type: z.string(), label: z.string(), occurredOn: z.string(), recordedAt: z.string(), recordedBy: z.string(), days: z.int() })),
  }).meta({ id: 'LateEntries' }),
  async run({ get, params: { organization, year }, query: { format, offset, limit, ...query }, language }) {
    const page = format === 'csv' ? { offset: 0, limit: null } : { offset, limit };
    const { entries, count, position } = await get(Replay).late(organization, year, momentOf(query), page);
    const { types } = get<Catalogue>(CATALOGUE);
    const lines = entries.map((entry) => ({ ...entry, label: types.get(entry.type)?.label[language] ?? entry.type }));
    if (format === 'csv') return csvFile(`${organization}-${String(year)}-late.csv`, COLUMNS, lines);
    return { body: { position, knownAt: query.knownAt ?? null, offset, limit, count, entries: lines } };
  },
});
