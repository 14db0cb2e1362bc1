import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Reply } from '../endpoint.js';

/** Writes an answer; one that the caller has already is not sent again. */
export async function answer(request: Request, response: Response, reply: Reply): Promise<void> {
  if (reply.written) return;
  const { status = reply.body === undefined && !reply.stream ? 204 : 200, headers = {}, etag, type, body, stream } = reply;
  response.status(status).set({ 'Cache-Control': 'no-store', ...headers });
  if (etag !== undefined) {
    response.set({ ETag: `"${etag}"`, 'Cache-Control': 'private, no-cache' });
    if (request.method === 'GET' && request.fresh) {
      stream?.destroy();
      response.status(304).end();
      return;
    }
  }
  if (stream) {
    if (type) response.type(type);
    await pipeline(stream, response);
  } else if (type) response.type(type).send(typeof body === 'string' ? body : Buffer.from(body as Uint8Array));
  else if (body === undefined) response.end();
  else response.json(body);
}
