import type { INestApplication } from '@nestjs/common';
import { ProjectionHealth } from '@app/projections';
import type { Express } from 'express';

/** `/healthz`: the process answers. `/readyz`: the database answers and the figures keep up, or are on their way. */
export function mountHealth(app: INestApplication): void {
  const server = app.getHttpAdapter().getInstance() as Express;
  server.get('/healthz', (_request, response) => { response.json({ status: 'alive' }); });
  server.get('/readyz', (_request, response, next) => {
    app.get(ProjectionHealth).check()
      .then(({ state }) => { response.status(state === 'healthy' || state === 'lagging' ? 200 : 503).json({ status: state }); })
      .catch(() => { response.status(503).json({ status: 'unreachable' }); })
      .catch(next);
  });
}
