import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { projectFolder } from '@app/platform';
import express, { type Express } from 'express';
import type { Endpoint } from '../endpoint.js';
import { openApiDocument } from './document.js';

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>履职台账 API</title>
<link rel="stylesheet" href="assets/swagger-ui.css"></head>
<body><div id="api"></div><script src="assets/swagger-ui-bundle.js"></script><script src="start.js"></script></body></html>`;
const START = `SwaggerUIBundle({ url: 'openapi.json', dom_id: '#api', deepLinking: true, persistAuthorization: false });`;

/** The document at /api/docs/openapi.json and a page to read it by; all assets are local. */
export function mountDocs(app: INestApplication, endpoints: readonly Endpoint[]): void {
  const server = app.getHttpAdapter().getInstance() as Express;
  const { version } = JSON.parse(readFileSync(`${projectFolder()}/package.json`, 'utf8')) as { version: string };
  const document = JSON.stringify(openApiDocument(endpoints, app.get<Catalogue>(CATALOGUE), version));
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  server.get('/api/docs', (request, response) => {
    if (request.path.endsWith('/')) response.type('html').send(PAGE);
    else response.redirect(301, '/api/docs/');
  });
  server.get('/api/docs/openapi.json', (_request, response) => { response.type('json').send(document); });
  server.get('/api/docs/start.js', (_request, response) => { response.type('js').send(START); });
  server.use('/api/docs/assets', express.static(assets, { index: false, immutable: true, maxAge: '1d' }));
}
