import { Readable } from 'node:stream';
import { say } from '@app/catalogue';
import { OrganizationEvents } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { placeParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/events',
  tag: 'records',
  summary: say('本单位的全部事件，交换格式（JSON Lines）', 'All events of an organisation in the exchange format, as JSON Lines'),
  act: 'records.export',
  params: placeParams,
  query: z.strictObject({ after: z.coerce.number().int().min(0).default(0).meta({ description: 'Only what came after this log position.' }) }),
  answer: { type: 'application/jsonl', about: say('每行一条登记；响应头 X-Ledger-Position 是导出到的日志位置', 'one entry a line; the header X-Ledger-Position is the log position it goes up to') },
  async run({ get, params: { organization }, query }) {
    const { upTo, lines } = await get(OrganizationEvents).since(organization, query.after);
    const name = encodeURIComponent(`${organization}-events.jsonl`);
    return {
      type: 'application/jsonl; charset=utf-8', stream: Readable.from(lines),
      headers: { 'X-Ledger-Position': String(upTo), 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
    };
  },
});
