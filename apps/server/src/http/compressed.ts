import compression from 'compression';
import type { RequestHandler } from 'express';

const EVENTS = 'text/event-stream';

/** Answers go out smaller, for phones with a weak signal. Not the events of a task under way: each is to arrive when it happens. */
export function compressed(): RequestHandler {
  return compression({
    filter: (request, response) => String(response.getHeader('Content-Type')).startsWith(EVENTS) ? false : compression.filter(request, response),
  });
}
