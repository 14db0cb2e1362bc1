import { Readable } from 'node:stream';
import { say } from '@app/catalogue';
import { ledgerCsv, type LedgerLine, LedgerPages, lineJson, lineRow, type Speak } from '@app/inspection';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { momentOf } from '../asking/moment.js';
import { placeParams } from '../asking/place.js';
import { filterOf, orderOf, recordQueryShape } from './record-query.js';

const WRITERS = {
  csv: { type: 'text/csv; charset=utf-8', write: toCsv },
  jsonl: { type: 'application/jsonl; charset=utf-8', write: toJsonLines },
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
    const { type, write } = WRITERS[query.format];
    const lines = get(LedgerPages).all(organization, momentOf(query), filterOf(query, { actor, roles }), orderOf(query));
    // The first line is asked for before the answer begins, so that a refusal is still one.
    const first = await lines.next();
    const name = encodeURIComponent(`${organization}.${query.format}`);
    return {
      type, stream: write(beginningWith(first, lines), (text) => text[language]),
      headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
    };
  },
});

async function* beginningWith(first: IteratorResult<LedgerLine, unknown>, rest: AsyncGenerator<LedgerLine>): AsyncGenerator<LedgerLine> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

function toCsv(lines: AsyncGenerator<LedgerLine>, speak: Speak): Readable {
  const table = stringify(ledgerCsv);
  const rows = Readable.from(rowsOf(lines, speak));
  rows.on('error', (error) => { table.destroy(error); });
  table.on('close', () => { rows.destroy(); });
  return rows.pipe(table);
}

async function* rowsOf(lines: AsyncGenerator<LedgerLine>, speak: Speak): AsyncGenerator<object> {
  for await (const line of lines) yield lineRow(line, speak);
}

function toJsonLines(lines: AsyncGenerator<LedgerLine>, speak: Speak): Readable {
  return Readable.from(textOf(lines, speak));
}

async function* textOf(lines: AsyncGenerator<LedgerLine>, speak: Speak): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(lineJson(line, speak))}\n`;
}
