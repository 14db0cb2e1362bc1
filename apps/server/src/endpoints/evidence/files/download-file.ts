import { say } from '@app/catalogue';
import { EVIDENCE_STORE, type EvidenceStore, FileMissing, mayShowInline } from '@app/evidence';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { downloadHeaders, rangeOf } from './download.js';
import { fileOf, filePlaceSchema } from './shapes.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/records/{record}/evidence/{evidence}/file',
  tag: 'evidence',
  summary: say('下载一份佐证材料；图片和 PDF 可用 inline=true 在浏览器中查看', 'Download a file; pictures and PDF may be shown in the browser with inline=true'),
  act: 'evidence.read',
  params: filePlaceSchema,
  query: z.strictObject({ inline: z.stringbool().optional() }),
  answer: { type: 'application/octet-stream', about: say('文件内容', 'The content of the file') },
  async run(call) {
    const { fileName, mime, sha256, bytes } = await fileOf(call);
    const inline = call.query.inline === true && mayShowInline(mime);
    const range = rangeOf(call.request, bytes, sha256);
    if (range === 'unsatisfiable') {
      throw new Problem(416, 'range', say('请求的范围超出文件', 'the range asked for lies beyond the file'), [], { headers: { 'Content-Range': `bytes */${String(bytes)}` } });
    }
    const stream = await call.get<EvidenceStore>(EVIDENCE_STORE).read(sha256, range).catch((error: unknown) => {
      throw error instanceof FileMissing ? new Problem(410, 'file-missing', say('文件已不在存储中，请联系管理员', 'the file is no longer in the store; ask the administrator')) : error;
    });
    return {
      ...(range ? { status: 206 } : {}), stream, etag: sha256,
      // What could carry a script is never named as what it is.
      type: inline || mayShowInline(mime) ? mime : 'application/octet-stream',
      headers: { ...downloadHeaders(fileName, inline), ...(range ? { 'Content-Range': `bytes ${String(range.first)}-${String(range.last)}/${String(bytes)}` } : {}), 'Content-Length': String(range ? range.last - range.first + 1 : bytes) },
    };
  },
});
