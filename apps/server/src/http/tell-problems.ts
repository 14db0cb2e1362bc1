import { say } from '@app/catalogue';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { languageOf } from './language.js';
import { notFound, problemOf } from './problem-of.js';
import { Problem, problemJson } from './problem.js';

/** Every refusal and every fault leaves the server as problem details; a fault of ours is logged and never shown. */
export function tellProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error) ?? requestFault(error) ?? ourFault();
    if (problem.status >= 500) logger.error({ err: error, request: response.locals['requestId'] as unknown }, 'request failed');
    if (response.headersSent) {
      next(error); // half an answer is out: the connection is cut, so that nobody takes it for a whole one
      return;
    }
    response.status(problem.status).set({ 'Cache-Control': 'no-store', ...problem.rest.headers }).type('application/problem+json')
      .send(JSON.stringify(problemJson(problem, languageOf(request))));
  };
}

/** Whatever no endpoint has taken. */
export const noSuchThing: RequestHandler = (_request, _response, next) => { next(notFound()); };

/** What the parsers of Express found wrong with the request itself: they carry a status. */
function requestFault(error: unknown): Problem | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  if (status === 413) return new Problem(413, 'too-large', say('请求体过大', 'the body is too large'));
  if (status === 415) return new Problem(415, 'unsupported-encoding', say('不支持该编码', 'that encoding is not supported'));
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem(400, 'malformed', say('请求体不是有效的 JSON，或地址编码有误', 'the body is no valid JSON, or the address is ill-encoded'));
  return undefined;
}

function ourFault(): Problem {
  return new Problem(500, 'fault', say('服务器出错，未写入的内容请重试；问题已记入日志', 'the server failed; try again. The fault was logged'));
}
