import type pg from 'pg';

interface Shared {
  connecting: Promise<pg.PoolClient>;
  users: number;
  failure?: Error;
}

/**
 * One connection of the pool for statements that each are a transaction of their own: they are sent without waiting for one
 * another and done in that order. Given back when nobody uses it, closed when one of them has failed.
 */
export class SharedClient {
  private shared: Shared | undefined;

  constructor(private readonly pool: pg.Pool) {}

  async use<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const shared = this.shared ??= { connecting: this.pool.connect(), users: 0 };
    shared.users += 1;
    try {
      return await work(await shared.connecting);
    } catch (error) {
      shared.failure ??= error as Error;
      throw error;
    } finally {
      shared.users -= 1;
      if (this.shared === shared && (shared.users === 0 || shared.failure)) this.shared = undefined; // those to come take another
      if (shared.users === 0) void shared.connecting.then((client) => { client.release(shared.failure); }, () => undefined);
    }
  }
}
