import type { INestApplication, Type } from '@nestjs/common';
import { NotPermitted, type OrganizationTree, ORGANIZATION_TREE } from '@app/access';
import { KeptAnswers } from '@app/platform';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { type Endpoint, isWrite, type Reply } from '../endpoint.js';
import { admit } from './admit.js';
import { answer } from './answer.js';
import { AUTHENTICATOR, type Authenticator } from './authenticator.js';
import { once, readKey } from './idempotency.js';
import { languageOf } from './language.js';
import { LookedAt } from './looked-at.js';
import { readParts } from './read-parts.js';
import { ReadYourWrites } from './read-your-writes.js';
import { UnderWay } from './under-way.js';

export const API = '/api/v1';
const BODY_LIMIT = '1mb';
const NOTHING = z.strictObject({});
/** What every reading endpoint takes besides its own query. */
const atLeastSchema = z.coerce.number().int().min(0).optional();

/** Puts every endpoint of the table on the server: one way in for all of them. */
export function mountEndpoints(app: INestApplication, endpoints: readonly Endpoint[]): void {
  const server = app.getHttpAdapter().getInstance() as Express;
  const underWay = app.get(UnderWay);
  const json = express.json({ limit: BODY_LIMIT, strict: false, type: () => true });
  for (const endpoint of endpoints) {
    const parsers: RequestHandler[] = endpoint.body !== undefined && endpoint.body !== 'raw' ? [json] : [];
    server[endpoint.method](expressPath(endpoint.path), ...parsers, (request, response, next) => {
      underWay.count(handle(app, endpoint, request, response)).catch(next);
    });
  }
}

async function handle(app: INestApplication, endpoint: Endpoint, request: Request, response: Response): Promise<void> {
  const authenticator = app.get<Authenticator>(AUTHENTICATOR);
  const actor = await authenticator.actorOf(request);
  const organization = endpoint.path.includes('{organization}') ? String(request.params['organization']) : undefined;
  const look = { act: endpoint.act, organization, request };
  const noteRefusal = async (error: unknown): Promise<never> => {
    if (actor) await app.get(LookedAt).refused(actor, look);
    throw error;
  };
  const admitted = await admit(endpoint.act, organization, actor, app.get<OrganizationTree>(ORGANIZATION_TREE)).catch(noteRefusal);
  const keyed = isWrite(endpoint) && !endpoint.repeatable;
  const key = keyed ? readKey(request.get('Idempotency-Key')) : '';
  const { atLeast, ...query } = request.query;
  const [params, asked, body, position] = readParts([
    { schema: endpoint.params ?? z.looseObject({}), value: request.params, at: 'path' },
    { schema: endpoint.query ?? NOTHING, value: query, at: 'query' },
    { schema: endpoint.body instanceof z.ZodType ? endpoint.body : z.unknown(), value: request.body, at: '' },
    { schema: atLeastSchema, value: atLeast, at: 'query' },
  ]);
  await app.get(LookedAt).note(admitted, look);
  if (position !== undefined) await app.get(ReadYourWrites).until(position as number);
  const run = (): Promise<Reply> => endpoint.run({
    ...admitted, params, query: asked, body, language: languageOf(request), key, ifMatch: unquoted(request.get('If-Match')), request, response,
    get: <T>(token: Type<T> | symbol) => app.get<T>(token),
  }).catch((error: unknown) => (error instanceof NotPermitted ? noteRefusal(error) : Promise.reject(error as Error)));
  await answer(request, response, keyed ? await once(app.get<KeptAnswers<Reply>>(KeptAnswers), admitted.actor.account, key, request, run) : await run());
}

/** `/records/{id}` as Express writes it. */
function expressPath(path: string): string {
  return API + path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function unquoted(tag: string | undefined): string | undefined {
  return tag?.replace(/^W\//, '').replace(/^"(.*)"$/, '$1');
}
