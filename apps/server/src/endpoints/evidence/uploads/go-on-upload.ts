import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { passOn, tusAnswer, uploadSchema } from './tus.js';

export default defineEndpoint({
  method: 'patch',
  path: '/uploads/{upload}',
  tag: 'evidence',
  summary: say('继续上传：从已收到的位置起（tus 1.0）', 'Go on with an upload from where it stands (tus 1.0)'),
  act: 'evidence.attach',
  params: uploadSchema,
  body: 'raw',
  answer: tusAnswer,
  status: 204,
  repeatable: true,
  run: (call) => passOn(call, call.params.upload),
});
