import createClient, { type Middleware } from 'openapi-fetch';
import { languageNow } from '../language/language.js';
import { freshKey } from '../shared/fresh-key.js';
import { ApiProblem, type ProblemBody } from './problem.js';
import type { paths } from './schema.generated.js';

const IDEMPOTENCY_KEY = 'Idempotency-Key';
/** The token sent along is not that of the session. */
export const FORGED = 'forged-request';
let csrf = '';
/** Highest position that a write of this page was answered with: what is read afterwards is at least of there. */
let written = 0;

/** The token that every write bears; the session gives it. */
export function setCsrf(token: string): void {
  csrf = token;
}

let doubt: () => void = () => undefined;

/** Called when the server no longer knows this page as the one who signed in: the session has ended, or is somebody else's by now. */
export function whenInDoubt(listener: () => void): void {
  doubt = listener;
}

/** What is read from now on is at least of this position. */
export function noteWritten(position: number): void {
  written = Math.max(written, position);
}

/** Headers of a request whose body or answer is a stream, which the typed client does not take. */
export function streamHeaders(): Record<string, string> {
  return { 'Accept-Language': languageNow(), 'X-CSRF-Token': csrf };
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', languageNow());
    if (request.method !== 'GET') {
      request.headers.set('X-CSRF-Token', csrf);
      if (!request.headers.has(IDEMPOTENCY_KEY)) request.headers.set(IDEMPOTENCY_KEY, freshKey()[IDEMPOTENCY_KEY]);
      return request;
    }
    if (written === 0 || !request.url.includes('/organizations/')) return request;
    const address = new URL(request.url);
    address.searchParams.set('atLeast', String(written));
    return new Request(address, request);
  },
  async onResponse({ request, response }) {
    if (await isDoubtful(request, response)) doubt();
    if (request.method === 'GET' || !response.ok || !response.headers.get('Content-Type')?.includes('json')) return;
    const { position } = await response.clone().json() as { position?: number };
    if (typeof position === 'number') noteWritten(position);
  },
};

/** What concerns the session itself is for whoever asked. */
async function isDoubtful({ url }: Request, response: Response): Promise<boolean> {
  if (new URL(url).pathname.startsWith('/api/v1/session')) return false;
  return response.status === 401 || (response.status === 403 && (await response.clone().json() as ProblemBody).code === FORGED);
}

/** The server's API, typed by its own OpenAPI document. A write may name its own `Idempotency-Key`; where it does not, it gets one. */
export const api = createClient<paths>({ baseUrl: window.location.origin, querySerializer: { array: { style: 'form', explode: true } } });
api.use(manners);

/** The answer of a call. @throws ApiProblem what the server refused, or that it cannot be reached */
export async function ask<Answer>(call: Promise<{ data?: Answer; error?: unknown; response: Response }>): Promise<Answer> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    throw ApiProblem.unreachable(reason);
  });
  if (!response.ok) throw new ApiProblem(response.status, error as ProblemBody);
  return data as Answer;
}
