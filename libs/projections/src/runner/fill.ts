import type { Catalogue } from '@app/catalogue';
import type { EventStore, StoredEvent } from '@app/event-store';
import type { DataSource, QueryRunner } from 'typeorm';
import { foldPage, targetsIn } from '../fold/fold-page.js';
import { loadOrganizations, loadRecords } from '../tables/load-records.js';
import type { ReadSchema } from '../tables/schemas.js';
import { writePage } from '../tables/write-page.js';
import type { FoldProgress } from './folder.js';
import { pagesOf } from './pages.js';
import { createShadow, indexShadow, vacuum } from './shadow.js';

const AMENDMENTS_A_BATCH = 5000;

/**
 * Makes new tables and folds the log into them from its beginning to `until`. First all records as their first events made
 * them, into tables without an index; then, with the indexes, the few amendments, by their ids. An amendment changes
 * nothing but its own record, so the rows are those of a fold in log order. Throws `PoisonEvent`.
 */
export async function fillShadow(
  { store, dataSource, catalogue, schema, until, onProgress }:
  { store: EventStore; dataSource: DataSource; catalogue: Catalogue; schema: ReadSchema; until: number; onProgress?: ((progress: FoldProgress) => void) | undefined },
): Promise<void> {
  await createShadow(dataSource, schema, catalogue.edition);
  const amendments: string[] = [];
  await inTransaction(dataSource, async (runner) => {
    const organizations = new Map<string, number>();
    for await (const { events } of pagesOf(store, 0, until)) {
      const first: StoredEvent[] = [];
      for (const event of events) {
        if (catalogue.types.get(event.type)?.amendment) amendments.push(event.id);
        else first.push(event);
      }
      const change = foldPage(first, new Map(), organizations, catalogue);
      for (const { name, no } of change.organizations) organizations.set(name, no);
      await writePage(runner, schema, change);
      onProgress?.({ position: events.at(-1)?.position ?? 0, head: until });
    }
    await indexShadow(runner, schema);
    for (let from = 0; from < amendments.length; from += AMENDMENTS_A_BATCH) {
      const found = await store.find(amendments.slice(from, from + AMENDMENTS_A_BATCH));
      const events = [...found.values()].sort((a, b) => a.position - b.position);
      const known = await loadRecords(runner, schema, targetsIn(events, catalogue));
      await writePage(runner, schema, foldPage(events, known, await loadOrganizations(runner, schema), catalogue));
    }
    await runner.query(`UPDATE ${schema}.checkpoint SET position = $1`, [until]);
  });
  await vacuum(dataSource, schema);
}

async function inTransaction(dataSource: DataSource, work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await work(runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
