import { createHash } from 'node:crypto';
import { say } from '@app/catalogue';
import { canonicalText, type Json } from '@app/event-store';
import { type KeptAnswers, KeyReused, RequestUnderWay } from '@app/platform';
import type { Request } from 'express';
import type { Reply } from '../endpoint.js';
import { Problem } from './problem.js';

const KEY = /^[\x21-\x7e]{8,200}$/;

/** Runs a write once for its account and `Idempotency-Key`. @throws Problem 409 while it is under way, 422 for a key used otherwise */
export async function once(answers: KeptAnswers<Reply>, account: string, key: string, request: Request, run: () => Promise<Reply>): Promise<Reply> {
  try {
    const { answer, replayed } = await answers.once(account, key, digestOf(request), run);
    return replayed ? { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } } : answer;
  } catch (error) {
    if (error instanceof KeyReused) throw reused();
    if (error instanceof RequestUnderWay) throw underWay();
    throw error;
  }
}

/** The header's value. @throws Problem 400 when there is none, or of another form */
export function readKey(header: string | undefined): string {
  if (header !== undefined && KEY.test(header)) return header;
  throw new Problem(400, 'idempotency-key', say(
    '写入请求须带 Idempotency-Key 请求头（8 至 200 个可见 ASCII 字符，如 UUID）；重发同一请求时用同一个值',
    'a write needs the header Idempotency-Key (8 to 200 visible ASCII characters, as a UUID); the same request again bears the same one',
  ));
}

/** What a request asks for; one whose body is a stream is told by its address alone. */
function digestOf({ method, originalUrl, body }: Request): string {
  const content = body === undefined ? '' : canonicalText(body as Json);
  return createHash('sha256').update(`${method} ${originalUrl}\n${content}`).digest('hex');
}

function reused(): Problem {
  return new Problem(422, 'idempotency-key-reused', say('这个 Idempotency-Key 已用于内容不同的请求，请换一个', 'this Idempotency-Key was used for another request; choose a new one'));
}

function underWay(): Problem {
  return new Problem(409, 'under-way', say('同一请求正在处理，请稍后再试', 'the same request is under way; try again shortly'), [], { headers: { 'Retry-After': '1' } });
}
