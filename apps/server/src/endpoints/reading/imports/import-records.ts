import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { placeParams } from '../asking/place.js';
import { importLines } from './import-lines.js';
import { importOutcomeSchema, importQuery } from './import-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/imports',
  tag: 'imports',
  summary: say('导入交换格式文件（JSON Lines）、Excel 或 CSV；任何一行被拒，整个文件都不写入', 'Bring in a file of the exchange format (JSON Lines), a workbook or CSV; one refused line and nothing of it is written'),
  act: 'records.import',
  params: placeParams,
  query: importQuery,
  body: 'raw',
  answer: importOutcomeSchema,
  // The same lines again are all there already.
  repeatable: true,
  run: (call) => importLines(call, false),
});
