import { say } from '@app/catalogue';
import { defineEndpoint } from '../../../endpoint.js';
import { passOn, refuseLength, tusAnswer } from './tus.js';

export default defineEndpoint({
  method: 'post',
  path: '/uploads',
  tag: 'evidence',
  summary: say('开始上传（tus 1.0，可断点续传，50 MB 以内）', 'Begin an upload (tus 1.0, resumable, 50 MB at most)'),
  act: 'evidence.attach',
  body: 'raw',
  answer: tusAnswer,
  status: 201,
  repeatable: true,
  run(call) {
    refuseLength(call.request.get('Upload-Length'));
    return passOn(call);
  },
});
