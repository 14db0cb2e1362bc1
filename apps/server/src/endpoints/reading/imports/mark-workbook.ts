import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { XLSX } from '../../../http/media-types.js';
import { placeParams } from '../asking/place.js';
import { withImport } from './import-lines.js';
import { importQuery } from './import-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/imports/marked',
  tag: 'imports',
  summary: say('检查表格，并送回标出错误、写明原因的副本；什么也不写入', 'Check a table and give it back with what is wrong marked and said; writes nothing'),
  act: 'records.import',
  params: placeParams,
  query: importQuery.pick({ name: true }),
  body: 'raw',
  answer: { type: XLSX, about: say('同一工作簿，加上原因列和编号', 'the same workbook, with a column of reasons and ids') },
  repeatable: true, // writes nothing
  async run(call) {
    const body = await withImport(call, { trusted: false, dryRun: true }, ({ marked }) => marked?.() ?? Promise.resolve(undefined));
    if (!body) throw new Problem(422, 'no-table', say('这不是 Excel 或 CSV 文件', 'this is no workbook and no CSV file'));
    return { type: XLSX, body };
  },
});
