import { type Catalogue, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { writeTemplate } from '@app/spreadsheet';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { XLSX } from '../../../http/media-types.js';
import { notFound } from '../../../http/problem-of.js';

export default defineEndpoint({
  method: 'get',
  path: '/types/{type}/template.xlsx',
  tag: 'types',
  summary: say('一种类型的 Excel 导入模板：下拉选项、格式、说明', 'The workbook to fill in for a type: drop-downs, formats, notes'),
  act: 'signedIn',
  params: z.object({ type: z.string() }),
  answer: { type: XLSX, about: say('导入模板', 'the template') },
  async run({ get, params, language }) {
    const recordType = get<Catalogue>(CATALOGUE).types.get(params.type);
    if (!recordType) throw notFound();
    const name = encodeURIComponent(`${recordType.label[language]}.xlsx`);
    return { type: XLSX, body: await writeTemplate([recordType], language), headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` } };
  },
});
