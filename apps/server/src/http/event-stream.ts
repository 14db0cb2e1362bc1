import { type Language, say } from '@app/catalogue';
import type { Response } from 'express';
import { problemOf } from './problem-of.js';
import { Problem, problemJson } from './problem.js';

/** Server-sent events instead of one answer. */
export interface EventStream {
  send(event: string, data: unknown): void;
  /** Sends what comes of some work under a name, or `problem` with its details, and ends the answer. */
  tell(event: string, work: () => Promise<unknown>): Promise<void>;
}

export function eventStream(response: Response, language: Language): EventStream {
  response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }).flushHeaders();
  const send = (event: string, data: unknown): void => {
    if (!response.writableEnded && !response.destroyed) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  return {
    send,
    async tell(event, work) {
      try {
        send(event, await work());
      } catch (error) {
        const problem = problemOf(error);
        send('problem', problemJson(problem ?? new Problem(500, 'fault', say('服务器出错，请重试', 'the server failed; try again')), language));
        if (!problem) throw error; // a fault of ours is logged like any other
      } finally {
        response.end();
      }
    },
  };
}
