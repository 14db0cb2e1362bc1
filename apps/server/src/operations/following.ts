import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Projection } from '@app/projections';

const BACK_OFF_MS = 1_000;
const MOST_BACK_OFF_MS = 30_000;

/** Keeps the figures up with the log as long as the server runs, and begins again after whatever stops it. */
@Injectable()
export class Following implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Following.name);
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly projection: Projection) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    for (let pause = BACK_OFF_MS; !signal.aborted; pause = Math.min(2 * pause, MOST_BACK_OFF_MS)) {
      try {
        await this.projection.follow(signal);
        pause = BACK_OFF_MS;
      } catch (error) {
        this.logger.error(error instanceof Error ? error.message : error);
        await wait(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
