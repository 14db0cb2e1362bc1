import { LARGEST_FILE, say } from '@app/catalogue';
import { Uploads } from '@app/evidence';
import { z } from 'zod';
import type { Call, Reply } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { Problem } from '../../../http/problem.js';

export const uploadSchema = z.object({ upload: z.string().regex(/^[0-9a-f-]{53}$/) });
export const tusAnswer = { type: 'text/plain', about: say('按 tus 1.0 协议应答', 'Answers by the tus 1.0 protocol') };

const VERSION = '1.0.0';

/** Hands a request of the protocol on, once it is known to be the caller's. */
export async function passOn({ actor, request, response, get }: Call<unknown, unknown, unknown>, upload?: string): Promise<Reply> {
  const uploads = get(Uploads);
  if (upload !== undefined && !uploads.isOf(actor.account, upload)) throw notFound();
  if (request.get('Tus-Resumable') !== VERSION) {
    throw new Problem(412, 'tus-version', say(`上传须用 tus ${VERSION} 协议（请求头 Tus-Resumable: ${VERSION}）`, `uploads go by tus ${VERSION} (header Tus-Resumable: ${VERSION})`), [], { headers: { 'Tus-Version': VERSION } });
  }
  await uploads.handle(actor.account, request, response);
  return { written: true };
}

/** How long the file is to be; an upload whose length is not told beforehand cannot be limited. */
export function refuseLength(told: string | undefined): void {
  const length = told !== undefined && /^\d{1,15}$/.test(told) ? Number(told) : NaN;
  if (length > LARGEST_FILE) throw new Problem(413, 'file-too-large', say('文件超过 50 MB。请压缩图片或拆分后再传', 'the file is larger than 50 MB; make it smaller or split it'));
  if (!(length > 0)) throw new Problem(400, 'upload-length', say('请求头 Upload-Length 应为文件的字节数', 'the header Upload-Length must tell the bytes of the file'));
}
