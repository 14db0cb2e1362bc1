import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { type Logger, pino } from 'pino';

/** Structured lines on standard error. Addresses carry names and what is looked for, so only their pattern is logged; never a body or a header. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['password', 'token', 'secret'] }, pino.destination({ dest: 2, sync: false }));
}

/** One line a request: its id, what was asked for as the document writes it, the answer and how long it took. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const began = performance.now();
    response.locals['requestId'] = id;
    response.set('X-Request-Id', id);
    response.on('close', () => {
      const { statusCode: status } = response;
      const route = (request.route as { path?: string } | undefined)?.path ?? '(none)';
      logger.info({ request: id, method: request.method, route, status, ms: Math.round(performance.now() - began), cut: !response.writableFinished }, 'request');
    });
    next();
  };
}

/** Nest's own words, as lines of the same kind. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown) => { logger.debug(String(message)); },
    debug: (message: unknown) => { logger.debug(String(message)); },
    verbose: (message: unknown) => { logger.trace(String(message)); },
    warn: (message: unknown) => { logger.warn(String(message)); },
    error: (message: unknown) => { logger.error(String(message)); },
    fatal: (message: unknown) => { logger.fatal(String(message)); },
  };
}
