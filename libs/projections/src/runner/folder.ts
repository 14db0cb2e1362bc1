import type { Catalogue } from '@app/catalogue';
import type { EventStore, StoredEvent } from '@app/event-store';
import { passing } from '@app/platform';
import type { DataSource } from 'typeorm';
import { foldPage, PoisonEvent, targetsIn } from '../fold/fold-page.js';
import { loadOrganizations, loadRecords } from '../tables/load-records.js';
import type { ReadSchema } from '../tables/schemas.js';
import { writePage } from '../tables/write-page.js';
import { type Lease, LEASE_SECONDS, LeaseLost, moveCheckpoint, noteFailure } from './lease.js';
import { pagesOf } from './pages.js';

/**
 * A page amends a few records of a table that may have grown tenfold since the database last counted it: left to its
 * statistics, the planner would read the whole table for them.
 */
const BY_INDEX = 'SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off';

export interface FoldProgress {
  position: number;
  head: number;
}

/** Folds the log into one read schema, page by page. The live runner, a rebuild and the verifier differ only in the schema. */
export class Folder {
  constructor(
    private readonly store: EventStore,
    private readonly dataSource: DataSource,
    private readonly catalogue: Catalogue,
    private readonly schema: ReadSchema,
  ) {}

  /**
   * Folds from the lease's position up to `until`, or to the end of the log. Throws `PoisonEvent` after all that stands
   * before the poison is folded, and `LeaseLost`.
   */
  async foldUpTo(lease: Lease, until: number | undefined, onProgress?: (progress: FoldProgress) => void): Promise<void> {
    for await (const { events, head } of pagesOf(this.store, lease.position, until)) {
      await this.foldEvents(lease, events);
      onProgress?.({ position: lease.position, head: until ?? head });
    }
  }

  private async foldEvents(lease: Lease, events: readonly StoredEvent[]): Promise<void> {
    try {
      await this.writeEvents(lease, events);
    } catch (error) {
      if (!(error instanceof PoisonEvent)) throw error;
      const sound = events.filter(({ position }) => position < error.position);
      if (sound.length > 0) await this.writeEvents(lease, sound);
      await noteFailure(this.dataSource, this.schema, lease, error.position, error.message);
      throw error;
    }
  }

  private async writeEvents(lease: Lease, events: readonly StoredEvent[]): Promise<void> {
    const to = events.at(-1)?.position ?? lease.position;
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      // An owner that freezes here must not hold the checkpoint's row for ever: the database ends its transaction.
      await runner.query(`SET LOCAL idle_in_transaction_session_timeout = '${LEASE_SECONDS}s'`);
      passing('page:begun');
      // First of all, so that whoever has lost the lease writes nothing.
      await moveCheckpoint(runner, this.schema, lease, to);
      await runner.query(BY_INDEX);
      passing('checkpoint:moved');
      const known = await loadRecords(runner, this.schema, targetsIn(events, this.catalogue));
      const organizations = await loadOrganizations(runner, this.schema);
      await writePage(runner, this.schema, foldPage(events, known, organizations, this.catalogue));
      passing('page:written');
      await runner.commitTransaction();
      passing('page:committed');
      lease.position = to;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => {
        // Not even that gets through: the database has put this owner out, after a sleep for instance.
        throw new LeaseLost('the connection was ended within a page', { cause: error });
      });
      throw error;
    } finally {
      await runner.release();
    }
  }
}
