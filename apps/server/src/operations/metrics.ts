import type { INestApplication } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { Projection } from '@app/projections';
import type { Express, RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What Prometheus asks for at `/metrics`. Patterns of addresses only: no names, no organisations. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'duty_request_seconds', help: 'Time to answer a request', labelNames: ['method', 'route', 'status'], buckets: SECONDS, registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly timeRequests: RequestHandler = (request, response, next) => {
    const end = this.requests.startTimer();
    response.on('close', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? '(none)';
      end({ method: request.method, route, status: String(response.statusCode) });
    });
    next();
  };

  /** Served to this machine only, as a collector runs beside the server: what is busy is nobody else's business. */
  mount(app: INestApplication): void {
    const store = app.get<EventStore>(EVENT_STORE);
    const projection = app.get(Projection);
    const { registry } = this;
    new Gauge({ name: 'duty_log_position', help: 'Last position of the log', registers: [registry], async collect() { this.set(await store.head()); } });
    new Gauge({ name: 'duty_projection_position', help: 'Position that the figures have come to', registers: [registry], async collect() { this.set(await projection.position()); } });
    const server = app.getHttpAdapter().getInstance() as Express;
    server.get('/metrics', (request, response, next) => {
      if (!isLoopback(request.socket.remoteAddress)) {
        next();
        return;
      }
      registry.metrics().then((text) => { response.type(registry.contentType).send(text); }).catch(next);
    });
  }
}

function isLoopback(address = ''): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
