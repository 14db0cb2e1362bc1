import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { placeParams } from '../asking/place.js';
import { importLines } from './import-lines.js';
import { importOutcomeSchema, importQuery } from './import-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/imports/trusted',
  tag: 'imports',
  summary: say('按原样导入历史：保留录入时间和录入人，次要问题只作警告', 'Bring in history as it was: its times and authors stay, lesser faults become warnings'),
  act: 'records.importTrusted',
  params: placeParams,
  query: importQuery,
  body: 'raw',
  answer: importOutcomeSchema,
  // The same lines again are all there already.
  repeatable: true,
  run: (call) => importLines(call, true),
});
