import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';

const FRESH_MS = 5_000;

/** What the pages have read of the server. */
export const queries = new QueryClient({
  // Asked without a signal as well: the service worker answers what it has kept.
  defaultOptions: { mutations: { networkMode: 'always' }, queries: { networkMode: 'always', staleTime: FRESH_MS, retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502) } },
});
