import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { CATALOGUE } from '@app/ledger';
import { DataSource, type QueryRunner } from 'typeorm';
import { compareSchemas, type Difference } from '../tables/compare.js';
import { LIVE, type ReadSchema } from '../tables/schemas.js';
import { Folder, type FoldProgress } from './folder.js';
import { type Lease, takeLease } from './lease.js';
import { createShadow, dropShadow } from './shadow.js';

const REBUILT: ReadSchema = 'duty_read_rebuilt';
const CHECKED: ReadSchema = 'duty_read_checked';
const RETIRED: ReadSchema = 'duty_read_retired';
const SWAP_ATTEMPTS = 20;

/** Work on the projection as a whole: fold the log anew beside the live tables, then swap or compare. Reads go on meanwhile. */
@Injectable()
export class ProjectionMaintenance {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly dataSource: DataSource,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** Folds the whole log into new tables and puts them in the place of the live ones. Returns the position reached. */
  async rebuild(onProgress?: (progress: FoldProgress) => void): Promise<number> {
    return this.beside(REBUILT, onProgress, async (lease, folder) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.withLiveHeld(async (runner) => {
            await folder.foldUpTo(lease, undefined);
            await swap(runner);
            return lease.position;
          });
        } catch (error) {
          // Somebody reads a table for longer than we are willing to hold up others: step back and try again.
          if (attempt === SWAP_ATTEMPTS || !isLockTimeout(error)) throw error;
          await wait(100 * attempt);
        }
      }
    });
  }

  /** Folds the whole log into tables of its own and compares them with the live ones, row by row. */
  async compare(onProgress?: (progress: FoldProgress) => void): Promise<{ position: number; differences: Difference[] }> {
    return this.beside(CHECKED, onProgress, (lease, folder) => this.withLiveHeld(async (runner, position) => {
      await folder.foldUpTo(lease, position);
      return { position, differences: await compareSchemas(runner, LIVE, CHECKED) };
    }));
  }

  private async beside<T>(
    schema: ReadSchema, onProgress: ((progress: FoldProgress) => void) | undefined, then: (lease: Lease, folder: Folder) => Promise<T>,
  ): Promise<T> {
    const guard = this.dataSource.createQueryRunner();
    await guard.query(`SELECT pg_advisory_lock(hashtext('duty-ledger'), hashtext($1))`, [schema]);
    try {
      await createShadow(this.dataSource, schema);
      const lease = await takeLease(this.dataSource, schema);
      if (!lease) throw new Error(`${schema} is in use`);
      const folder = new Folder(this.store, this.dataSource, this.catalogue, schema);
      const { position } = await this.liveCheckpoint(guard, '');
      await folder.foldUpTo(lease, schema === CHECKED ? position : undefined, onProgress);
      return await then(lease, folder);
    } finally {
      await dropShadow(this.dataSource, schema);
      await guard.query(`SELECT pg_advisory_unlock(hashtext('duty-ledger'), hashtext($1))`, [schema]);
      await guard.release();
    }
  }

  /** Runs `work` while the live checkpoint cannot move. */
  private async withLiveHeld<T>(work: (runner: QueryRunner, position: number) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`SET LOCAL lock_timeout = '2s'`);
      const { position } = await this.liveCheckpoint(runner, 'FOR UPDATE');
      const result = await work(runner, position);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async liveCheckpoint(runner: QueryRunner, lock: 'FOR UPDATE' | ''): Promise<{ position: number }> {
    const rows = (await runner.query(`SELECT position FROM ${LIVE}.checkpoint WHERE name = 'ledger' ${lock}`)) as { position: string }[];
    return { position: Number(rows[0]?.position ?? 0) };
  }
}

async function swap(runner: QueryRunner): Promise<void> {
  // A fence above the old one: an owner of the old tables can move neither the old checkpoint nor the new one.
  await runner.query(`UPDATE ${REBUILT}.checkpoint SET holder = NULL, lease_until = '-infinity',
                             fence = (SELECT fence + 1 FROM ${LIVE}.checkpoint WHERE name = 'ledger')`);
  await runner.query(`ALTER SCHEMA ${LIVE} RENAME TO ${RETIRED}`);
  await runner.query(`ALTER SCHEMA ${REBUILT} RENAME TO ${LIVE}`);
  await runner.query(`DROP SCHEMA ${RETIRED} CASCADE`);
}

function isLockTimeout(error: unknown): boolean {
  return (error as { code?: string }).code === '55P03';
}
