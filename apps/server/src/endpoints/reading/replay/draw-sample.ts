import { type Catalogue, say } from '@app/catalogue';
import { Sampling } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { momentOf, momentShape } from '../asking/moment.js';
import { momentAnswer } from '../asking/moment-schema.js';
import { yearParams } from '../asking/place.js';
import { csvFile } from './csv-file.js';

const COLUMNS = ['no', 'id', 'type', 'label', 'occurredOn', 'recordedAt', 'measure', 'seed', 'of', 'position', 'knownAt'];

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/measures/{measure}/sample',
  tag: 'replay',
  summary: say('从一个数字的记录中抽查：同一种子、同一时刻，抽到的总是同样的记录', 'A draw from the records of a figure: the same seed at the same moment draws the same records'),
  act: 'figures.read',
  params: yearParams.extend({ measure: z.string() }),
  query: z.strictObject({
    ...momentShape,
    seed: z.string().min(1).max(100), size: z.coerce.number().int().min(1).max(500).default(20), format: z.enum(['json', 'csv']).default('json'),
  }),
  answer: z.object({
    measure: z.string(), seed: z.string().meta({ description: 'The records whose SHA-256 of `seed:id` comes first are drawn.' }),
    of: z.int().meta({ description: 'How many records count in the figure.' }), ...momentAnswer,
    records: z.array(z.object({ id: z.string(), type: z.string(), label: z.string(), occurredOn: z.string(), recordedAt: z.string() })),
  }).meta({ id: 'SampleDraw' }),
  async run({ get, params: { organization, year, measure }, query: { seed, size, format, ...query }, language }) {
    const { measures, types } = get<Catalogue>(CATALOGUE);
    if (!measures.has(measure)) throw notFound();
    const draw = await get(Sampling).draw(measure, organization, year, momentOf(query), { seed, size });
    const { of, position } = draw;
    const records = draw.records.map(({ id, type, occurredOn, recordedAt }) => ({ id, type, label: types.get(type)?.label[language] ?? type, occurredOn, recordedAt }));
    const head = { measure, seed, of, position, knownAt: query.knownAt ?? null };
    if (format === 'json') return { body: { ...head, records } };
    return csvFile(`${organization}-${String(year)}-${measure}-sample.csv`, COLUMNS, records.map((record, index) => ({ ...head, ...record, no: index + 1 })));
  },
});
