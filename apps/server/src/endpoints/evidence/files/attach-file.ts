import { say } from '@app/catalogue';
import { Attachments, Uploads } from '@app/evidence';
import { eventIdOf } from '@app/platform';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { entered } from '../../desk/records/say-entry.js';
import { enteredSchema, recordPlaceSchema, textSchema } from '../../desk/records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/evidence',
  tag: 'evidence',
  summary: say('把上传好的文件作为佐证附在记录上；疑问随答复返回，不拒收', 'Attach an uploaded file to a record as evidence; what there is to ask comes with the answer and refuses nothing'),
  act: 'evidence.attach',
  params: recordPlaceSchema,
  body: z.strictObject({
    upload: textSchema.meta({ description: '上传编号：上传地址的最后一段 Id of the upload: the last part of its address' }),
    kind: textSchema.meta({ description: '签到表、照片、轨迹…… What it is evidence as', examples: ['照片'] }),
    fileName: textSchema.optional(),
    title: textSchema.optional(),
    pages: z.int().min(1).max(100_000).optional(),
    containsPersonalData: z.boolean().optional(),
    secrecy: z.enum(['公开', '内部']).optional(),
  }),
  answer: enteredSchema,
  status: 201,
  async run({ params: { organization, record }, body: { upload, fileName, ...said }, actor, key, language, get }) {
    const whole = await get(Uploads).whole(actor.account, upload);
    if (!whole) throw new Problem(422, 'upload-unknown', say('没有这个上传，或还没有传完。请传完后再附', 'there is no such upload, or it is not whole yet; finish it first'));
    // The id follows from account and key, so that a request whose answer was lost is the same file when it comes again.
    const evidence = `EV-${eventIdOf(actor.account, key)}`;
    const one = await get(Attachments).attach(actor, { ...said, organization, record, evidence, fileName: fileName ?? whole.fileName, path: whole.path });
    await get(Uploads).discard(upload);
    return entered(one, language);
  },
});
