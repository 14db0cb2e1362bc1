import { ApiProblem } from '../../api/problem.js';
import type { EntryBody } from './entry.js';

/** A save that the server refused, with what was to be saved. */
export interface Refusal {
  error: Error;
  of: EntryBody;
}

export function refusalsIn(refused: Refusal | null) {
  const refusals = refused?.error instanceof ApiProblem ? refused.error.errors.map(({ pointer, message }) => ({ field: pointer, message })) : [];
  return refused ? { of: refused.of, refusals } : undefined;
}

/** It was not recorded, since it may be there already. */
export function isAlike(error: Error | undefined): error is ApiProblem {
  return error instanceof ApiProblem && error.code === 'possible-duplicate';
}

export function alikeIn<Alike>(error: Error | undefined, alike: Alike[]): Alike[] {
  return isAlike(error) ? error.body?.['alike'] as Alike[] : alike;
}
