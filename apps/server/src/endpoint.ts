import type { Readable } from 'node:stream';
import type { Type } from '@nestjs/common';
import type { Actor, ActName } from '@app/access';
import type { Language, Role, Text } from '@app/catalogue';
import type { Request, Response } from 'express';
import type { z } from 'zod';

/** Who may call: whoever holds a role that allows the act, whoever has signed in, or anybody at all. */
export type Admission = ActName | 'signedIn' | 'anybody';

/** A call that was admitted and whose parts have the shapes that the endpoint asks for. */
export interface Call<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  /** Undefined where anybody may call and nobody has signed in. */
  actor: Actor;
  /** The actor's roles that allow the act here. */
  roles: readonly Role[];
  language: Language;
  /** The `Idempotency-Key`; empty for a call that changes nothing. */
  key: string;
  /** The entity tag of `If-Match`, without its quotes. */
  ifMatch: string | undefined;
  request: Request;
  response: Response;
  /** A provider of the rooms. */
  get: <T>(token: Type<T> | symbol) => T;
}

/** What an endpoint answers; `body` is printed as JSON unless `type` says otherwise. */
export interface Reply {
  /** 200 when absent. */
  status?: number;
  body?: unknown;
  /** Media type of a body that is text, bytes or a stream. */
  type?: string;
  stream?: Readable;
  headers?: Readonly<Record<string, string>>;
  /** Without quotes; answers 304 to a caller that has it. */
  etag?: string;
  /** The endpoint has written its answer itself. */
  written?: boolean;
}

/** How an answer looks in the OpenAPI document: a schema for JSON, or the media type of something else. */
export type Answer = z.ZodType | { type: string; about: Text };

/** One operation of the API. A file of `endpoints/` holds one. */
export interface Endpoint<Params = unknown, Query = unknown, Body = unknown> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it, beneath /api/v1. One with `{organization}` is admitted in that organisation only. */
  path: string;
  /** The resource it belongs to. */
  tag: string;
  summary: Text;
  act: Admission;
  /** Schemas of texts as they stand in the address. */
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  /** Schema of a JSON body; `raw` leaves the request's stream to `run`. */
  body?: z.ZodType<Body> | 'raw';
  answer: Answer;
  /** 200 when absent: how the document lists success. */
  status?: number;
  /** A write that needs no `Idempotency-Key`: sign-in, and what a protocol of its own makes repeatable. */
  repeatable?: boolean;
  run(call: Call<Params, Query, Body>): Promise<Reply>;
}

/** Gives an endpoint the types of its schemas; the table of endpoints holds them side by side without. */
export function defineEndpoint<Params = Record<string, never>, Query = Record<string, never>, Body = undefined>(
  endpoint: Endpoint<Params, Query, Body>,
): Endpoint {
  return endpoint;
}

export function isWrite({ method }: Pick<Endpoint, 'method'>): boolean {
  return method !== 'get';
}
