import { ApiProblem } from '../../api/problem.js';
import { fieldOf } from './entry.js';

/** What is wrong, by field: what the server said last, and what it says as one types of fields that are filled in. */
export function faultsOf(problem: Error | null, refusals: readonly { field: string; message: string }[], shown: (field: string) => boolean): ReadonlyMap<string, string> {
  const said = problem instanceof ApiProblem ? problem.errors.map(({ pointer, message }) => [fieldOf(pointer), message] as const) : [];
  const typed = refusals.map(({ field, message }) => [fieldOf(field), message] as const).filter(([field]) => shown(field));
  return new Map([...said, ...typed].filter(([field]) => field !== ''));
}

/** It was not recorded, since it may be there already. */
export function isAlike(problem: Error | null): problem is ApiProblem {
  return problem instanceof ApiProblem && problem.code === 'possible-duplicate';
}

export function alikeIn<Alike>(problem: Error | null, alike: Alike[]): Alike[] {
  return isAlike(problem) ? problem.body?.['alike'] as Alike[] : alike;
}
