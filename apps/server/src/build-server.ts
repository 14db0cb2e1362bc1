import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import type { Endpoint } from './endpoint.js';
import { compressed } from './http/compressed.js';
import { limitRequests, type Limits, usualLimits } from './http/limits.js';
import { mountEndpoints } from './http/mount-endpoints.js';
import { mountPages } from './http/mount-pages.js';
import { noSuchThing, tellProblems } from './http/tell-problems.js';
import { securityHeaders } from './http/security-headers.js';
import { mountDocs } from './openapi/mount-docs.js';
import { mountHealth } from './operations/health.js';
import { logRequests, nestLogger } from './operations/logging.js';
import { Metrics } from './operations/metrics.js';

export interface ServerParts {
  module: DynamicModule;
  endpoints: readonly Endpoint[];
  logger: Logger;
  /** Bytes of certificate and key; plain HTTP when absent. */
  tls?: { cert: Buffer; key: Buffer };
  limits?: Limits;
}

/** The server, put together and not yet listening. */
export async function buildServer({ module, endpoints, logger, tls, limits = usualLimits }: ServerParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(module, { bodyParser: false, logger: nestLogger(logger), ...(tls ? { httpsOptions: tls } : {}) });
  const server = app.getHttpAdapter().getInstance();
  server.disable('x-powered-by').disable('etag');
  server.set('trust proxy', 'loopback'); // a proxy on this machine tells whom it speaks for; nobody else is believed
  const metrics = new Metrics();
  server.use(logRequests(logger), metrics.timeRequests, securityHeaders(tls !== undefined), compressed());
  mountHealth(app);
  metrics.mount(app);
  mountPages(app);
  server.use(limitRequests(limits));
  mountDocs(app, endpoints);
  mountEndpoints(app, endpoints);
  server.use(noSuchThing, tellProblems(logger));
  await app.init();
  return app;
}
