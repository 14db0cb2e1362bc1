import { say } from '@app/catalogue';
import { FileTable } from '@app/evidence';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { fileOf, filePlaceSchema } from './shapes.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/{record}/evidence/{evidence}/thumbnail',
  tag: 'evidence',
  summary: say('照片的缩略图（不含拍摄信息）', 'A picture made small, without what the camera wrote into it'),
  act: 'evidence.read',
  params: filePlaceSchema,
  answer: { type: 'image/jpeg', about: say('缩略图', 'The thumbnail') },
  async run(call) {
    const { sha256 } = await fileOf(call);
    const picture = await call.get(FileTable).thumbnail(sha256);
    if (!picture) throw notFound();
    return { body: picture, type: 'image/jpeg', etag: `${sha256}-small`, headers: { 'X-Content-Type-Options': 'nosniff' } };
  },
});
