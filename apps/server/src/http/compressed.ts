import compression from 'compression';
import type { RequestHandler } from 'express';

const EVENTS = 'text/event-stream';

/** Answers go out smaller, for phones with a weak signal. Not the events of a task under way: each is to arrive when it happens. */
export function compressed(): RequestHandler {
  const compress = compression({
    filter: (request, response) => String(response.getHeader('Content-Type')).startsWith(EVENTS) ? false : compression.filter(request, response),
  });
  return (request, response, next) => {
    response.setMaxListeners(20); // a stream that is sent listens a dozen times for the end of one answer
    compress(request, response, next);
  };
}
