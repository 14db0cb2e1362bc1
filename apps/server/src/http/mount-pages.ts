import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { projectFolder } from '@app/platform';
import express, { type Express } from 'express';

/** Where the build puts the pages. */
const PAGES = join(projectFolder(), 'dist/web');
const INDEX = 'index.html';

/**
 * The workbench: its files, and its one page for every address that is none of the server's own. Files under assets/ bear a digest
 * in their names and may be kept for ever; all others are asked for again.
 */
export function mountPages(app: INestApplication): void {
  if (!existsSync(join(PAGES, INDEX))) return; // run from the sources, without a build
  const server = app.getHttpAdapter().getInstance() as Express;
  server.use('/assets', express.static(join(PAGES, 'assets'), { index: false, immutable: true, maxAge: '1y', fallthrough: false }));
  server.use(express.static(PAGES, { index: INDEX, cacheControl: false, setHeaders: (response) => { response.setHeader('Cache-Control', 'no-cache'); } }));
  server.get(/^\/(?!api(\/|$)|healthz|readyz|metrics)/, (request, response, next) => {
    if (!request.accepts('html')) next();
    else response.set('Cache-Control', 'no-cache').sendFile(INDEX, { root: PAGES });
  });
}
