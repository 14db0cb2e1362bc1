import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { recordPlaceSchema } from '../../desk/records/shapes.js';
import { fileSchema, filesOf } from './shapes.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/{record}/evidence',
  tag: 'evidence',
  summary: say('一条记录的佐证材料，含已退回和已更换的', 'The evidence of a record, rejected and replaced files included'),
  act: 'evidence.read',
  params: recordPlaceSchema,
  answer: z.object({ files: z.array(fileSchema) }),
  async run(call) {
    return { body: { files: await filesOf(call) } };
  },
});
