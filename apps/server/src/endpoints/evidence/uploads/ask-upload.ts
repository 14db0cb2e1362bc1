import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { passOn, tusAnswer, uploadSchema } from './tus.js';

/** The protocol asks by HEAD, which the way in answers as it does GET; a GET itself would give the file away half made. */
export default defineEndpoint({
  method: 'get',
  path: '/uploads/{upload}',
  tag: 'evidence',
  summary: say('上传到哪里了（tus 1.0，用 HEAD 询问）', 'How far an upload is (tus 1.0, asked by HEAD)'),
  act: 'evidence.attach',
  params: uploadSchema,
  answer: tusAnswer,
  run(call) {
    if (call.request.method !== 'HEAD') throw notFound();
    return passOn(call, call.params.upload);
  },
});
