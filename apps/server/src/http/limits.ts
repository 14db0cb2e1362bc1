import { say } from '@app/catalogue';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.js';

/** What one address may ask for, and how much the server does at a time. */
export interface Limits {
  /** Requests of one address in ten seconds; an office behind one address is many people. */
  perTenSeconds: number;
  /** Requests under way at a time; more are told to come again. */
  atOnce: number;
}

export const usualLimits: Limits = { perTenSeconds: 3_000, atOnce: 500 };

/** @throws Problem 429 beyond the rate of one address, 503 when too much is under way; both say when to come again */
export function limitRequests({ perTenSeconds, atOnce }: Limits): RequestHandler {
  const rate = new RateLimiterMemory({ points: perTenSeconds, duration: 10 });
  let underWay = 0;
  return (request, response, next) => {
    if (underWay >= atOnce) {
      next(new Problem(503, 'busy', say('服务器正忙，请稍后再试', 'the server is busy; try again shortly'), [], { headers: { 'Retry-After': '1' } }));
      return;
    }
    rate.consume(request.ip ?? '').then(() => {
      underWay += 1;
      response.on('close', () => { underWay -= 1; });
      next();
    }, (why: unknown) => { next(why instanceof RateLimiterRes ? tooMany(Math.ceil(why.msBeforeNext / 1000)) : why); });
  };
}

function tooMany(seconds: number): Problem {
  return new Problem(429, 'too-many', say('请求过于频繁，请稍后再试', 'too many requests; try again shortly'), [], { headers: { 'Retry-After': String(seconds) } });
}
