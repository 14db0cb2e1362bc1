import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { CATALOGUE } from '@app/ledger';
import { passing } from '@app/platform';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';
import { Folder, type FoldProgress } from './folder.js';
import { ProjectionMaintenance } from './maintenance.js';
import { LeaseLost, releaseLease, takeLease } from './lease.js';
import { vacuum } from './shadow.js';

const PATIENCE_MS = 60_000;
const GLANCE_MS = 50;
/** After so many events at once the database is told to look at the tables anew, or figures are slow until it does by itself. */
const MANY_EVENTS = 20_000;

/** The live projection. */
@Injectable()
export class Projection {
  private readonly folder: Folder;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly dataSource: DataSource,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    private readonly maintenance: ProjectionMaintenance,
  ) {
    this.folder = new Folder(store, dataSource, catalogue, LIVE);
  }

  /**
   * Waits until everything now in the log is folded, and folds it here when no other process is at it.
   * Returns the position reached. Throws `PoisonEvent` when an event stops the projection.
   */
  async catchUp(onProgress?: (progress: FoldProgress) => void): Promise<number> {
    await this.keepEdition(onProgress);
    const head = await this.store.head();
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const position = await this.position();
      if (position >= head) return position;
      const done = await this.foldHere(onProgress);
      if (!done && Date.now() > deadline) throw new Error(`the projection stands at ${position} of ${head} and does not move`);
      if (!done) await wait(GLANCE_MS);
    }
  }

  /**
   * Folds what comes into the log as soon as it comes, until the abort: for a process that stays. Throws as `catchUp` does;
   * whoever runs it starts it again, and nothing is lost or counted twice by that.
   */
  async follow(signal: AbortSignal): Promise<void> {
    let position = await this.catchUp();
    for await (const { events } of this.store.follow(position, signal)) {
      const last = events.at(-1)?.position ?? position;
      if (last > position) position = await this.catchUp();
    }
  }

  async position(): Promise<number> {
    const rows = await this.dataSource.query<{ position: string }[]>(`SELECT position FROM ${LIVE}.checkpoint WHERE name = 'ledger'`);
    return Number(rows[0]?.position ?? 0);
  }

  /** Rows that another edition of the catalogue has made are folded anew, beside the old ones: reads go on. */
  private async keepEdition(onProgress?: (progress: FoldProgress) => void): Promise<void> {
    const { edition } = this.catalogue;
    await this.dataSource.query(`UPDATE ${LIVE}.checkpoint SET edition = $1 WHERE name = 'ledger' AND position = 0`, [edition]);
    const rows = await this.dataSource.query<{ edition: string }[]>(`SELECT edition FROM ${LIVE}.checkpoint WHERE name = 'ledger'`);
    if (rows[0]?.edition !== edition) await this.maintenance.rebuild(onProgress);
  }

  /** False when another process owns the projection. */
  private async foldHere(onProgress?: (progress: FoldProgress) => void): Promise<boolean> {
    const lease = await takeLease(this.dataSource, LIVE);
    if (!lease) return false;
    passing('lease:taken');
    const from = lease.position;
    try {
      await this.folder.foldUpTo(lease, undefined, onProgress);
      if (lease.position - from >= MANY_EVENTS) await vacuum(this.dataSource, LIVE);
      return true;
    } catch (error) {
      if (error instanceof LeaseLost) return false;
      throw error;
    } finally {
      await releaseLease(this.dataSource, LIVE, lease);
      passing('lease:released');
    }
  }
}

