import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { passOn, tusAnswer, uploadSchema } from './tus.js';

export default defineEndpoint({
  method: 'delete',
  path: '/uploads/{upload}',
  tag: 'evidence',
  summary: say('放弃上传（tus 1.0）', 'Give an upload up (tus 1.0)'),
  act: 'evidence.attach',
  params: uploadSchema,
  answer: tusAnswer,
  status: 204,
  repeatable: true,
  run: (call) => passOn(call, call.params.upload),
});
