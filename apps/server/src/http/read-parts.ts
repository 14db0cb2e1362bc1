import { describeIssue, say } from '@app/catalogue';
import type { z } from 'zod';
import { type Fault, Problem } from './problem.js';

/** A part of a request: its schema, what came, and where faults in it are said to lie. */
export interface Part {
  schema: z.ZodType;
  value: unknown;
  at: '' | 'path' | 'query';
}

/** The parts in the shapes asked for, in their order. @throws Problem 422 that names every fault of all of them with its place */
export function readParts(parts: readonly Part[]): unknown[] {
  const faults: Fault[] = [];
  const read = parts.map(({ schema, value, at }) => {
    // Without its input an issue does not tell a missing field from one of the wrong type.
    const { data, error } = schema.safeParse(value, { reportInput: true });
    faults.push(...(error?.issues ?? []).map((issue) => faultOf(issue, at)));
    return data;
  });
  if (faults.length > 0) throw new Problem(422, 'malformed', say('请求的内容不对', 'the request is not as it should be'), faults);
  return read;
}

function faultOf(issue: z.core.$ZodIssue, at: Part['at']): Fault {
  const path = issue.path.map(String);
  const { code, text: { zh, en } } = describeIssue(issue);
  const name = path.join('.');
  return { pointer: [at, ...path].join('/'), code, text: name === '' ? say(zh, en) : say(`${name} ${zh}`, `${name} ${en}`) };
}
