import { Readable } from 'node:stream';
import { say } from '@app/catalogue';
import { ledgerCsv, type LedgerLine, LedgerPages, lineJson, lineRow, type Speak } from '@app/inspection';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { momentOf } from '../asking/moment.js';
import { placeParams } from '../asking/place.js';
import { filterOf, orderOf, recordQueryShape } from './record-query.js';

type Lines = AsyncIterable<readonly LedgerLine[]>;

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: csvOf },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: jsonLinesOf },
};

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/export',
  tag: 'records',
  summary: say('导出台账（CSV 或 JSON Lines）', 'The ledger as CSV or JSON Lines'),
  act: 'records.export',
  params: placeParams,
  query: z.strictObject({ ...recordQueryShape, format: z.enum(['csv', 'jsonl']).default('csv') }),
  answer: { type: 'text/csv', about: say('CSV（带 BOM）或 JSON Lines，按 format', 'CSV with a byte order mark, or JSON Lines, by format') },
  async run({ get, params: { organization }, query, actor, roles, language }) {
    const { type, write } = FORMATS[query.format];
    const text = write(get(LedgerPages).all(organization, momentOf(query), filterOf(query, { actor, roles }), orderOf(query)), (words) => words[language]);
    // The first of it is made before the answer begins, so that a refusal is still one.
    const first = await text.next();
    const name = encodeURIComponent(`${organization}.${query.format}`);
    return { type, stream: Readable.from(beginningWith(first, text)), headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` } };
  },
});

async function* beginningWith(first: IteratorResult<string, unknown>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* csvOf(pages: Lines, speak: Speak): AsyncGenerator<string> {
  let begins = true;
  for await (const lines of pages) {
    yield stringify(lines.map((line) => lineRow(line, speak)), { ...ledgerCsv, header: begins, bom: begins });
    begins = false;
  }
}

async function* jsonLinesOf(pages: Lines, speak: Speak): AsyncGenerator<string> {
  for await (const lines of pages) yield lines.map((line) => `${JSON.stringify(lineJson(line, speak))}\n`).join('');
}
