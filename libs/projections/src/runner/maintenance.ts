import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { CATALOGUE } from '@app/ledger';
import { passing } from '@app/platform';
import { DataSource, type QueryRunner } from 'typeorm';
import { compareSchemas, type Difference } from '../tables/compare.js';
import { LIVE, type ReadSchema } from '../tables/schemas.js';
import { fillShadow } from './fill.js';
import { Folder, type FoldProgress } from './folder.js';
import { type Lease, takeLease } from './lease.js';
import { dropShadow } from './shadow.js';

const REBUILT: ReadSchema = 'duty_read_rebuilt';
const CHECKED: ReadSchema = 'duty_read_checked';
const RETIRED: ReadSchema = 'duty_read_retired';
const ATTEMPTS = 20;

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
    const position = await this.beside(REBUILT, onProgress, (lease, folder) => patiently(() => this.withLiveHeld(async (runner) => {
      await folder.foldUpTo(lease, undefined);
      passing('rebuild:folded');
      await dropShadow(runner, RETIRED);
      await swap(runner);
      passing('swap:renamed');
      return lease.position;
    })));
    passing('swap:committed');
    // Outside the swap: whoever still reads the old tables is waited for, and holds up nobody else.
    await patiently(() => this.withLiveHeld((runner) => dropShadow(runner, RETIRED)));
    passing('swap:cleared');
    return position;
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
      const { store, dataSource, catalogue } = this;
      const until = schema === CHECKED ? (await this.liveCheckpoint(guard, '')).position : await store.head();
      await fillShadow({ store, dataSource, catalogue, schema, until, onProgress });
      const lease = await takeLease(dataSource, schema);
      if (!lease) throw new Error(`${schema} is in use`);
      const folder = new Folder(store, dataSource, catalogue, schema);
      // What came meanwhile, while the live projection still moves on: only a few events are left for when it may not.
      if (schema !== CHECKED) await folder.foldUpTo(lease, undefined, onProgress);
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

/** Tries again while somebody reads a table for longer than we are willing to hold up others. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isLockTimeout(error)) throw error;
      await wait(100 * attempt);
    }
  }
}

/**
 * Renames only, which wait for no reader. Fences go up on both sides first: an owner whose move waits for this very
 * transaction must then match neither checkpoint, or it would write its rows into the new tables.
 */
async function swap(runner: QueryRunner): Promise<void> {
  await runner.query(`UPDATE ${LIVE}.checkpoint SET fence = fence + 1 WHERE name = 'ledger'`);
  await runner.query(`UPDATE ${REBUILT}.checkpoint SET holder = NULL, lease_until = '-infinity',
                             fence = (SELECT fence + 1 FROM ${LIVE}.checkpoint WHERE name = 'ledger')`);
  await runner.query(`ALTER SCHEMA ${LIVE} RENAME TO ${RETIRED}`);
  await runner.query(`ALTER SCHEMA ${REBUILT} RENAME TO ${LIVE}`);
}

function isLockTimeout(error: unknown): boolean {
  return (error as { code?: string }).code === '55P03';
}
