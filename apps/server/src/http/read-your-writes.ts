import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { say } from '@app/catalogue';
import { Grouped } from '@app/platform';
import { Projection } from '@app/projections';
import { Problem } from './problem.js';

const PATIENCE_MS = 10_000;
const GLANCE_MS = 15;

/** Lets a reader wait until what it wrote is in the figures: `?atLeast=POSITION`. */
@Injectable()
export class ReadYourWrites {
  /** However many wait, the tables are asked once at a time. */
  private readonly positions: Grouped<number>;

  constructor(projection: Projection) {
    this.positions = new Grouped(async () => new Map([['', await projection.position()]]));
  }

  /** @throws Problem 503 when the figures do not come so far in time */
  async until(position: number): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while ((await this.positions.get('') ?? 0) < position) {
      if (Date.now() > deadline) throw behind(position);
      await wait(GLANCE_MS);
    }
  }
}

function behind(position: number): Problem {
  return new Problem(503, 'not-yet', say(
    `台账还没有更新到第 ${String(position)} 号位置，请稍后再试`, `the figures have not come to position ${position} yet; try again shortly`,
  ), [], { headers: { 'Retry-After': '1' } });
}
