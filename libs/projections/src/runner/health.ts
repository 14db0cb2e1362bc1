import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';
import { pagesOf } from './pages.js';

/** An owner that has not moved the checkpoint for this long, with work waiting, is stuck. */
const STUCK_AFTER_SECONDS = 30;

/** How the projection is. Four troubles, told apart: behind, holed, stuck, failed. */
export interface Health {
  state: 'healthy' | 'lagging' | 'stuck' | 'failed' | 'hole';
  /** Last position of the log. */
  head: number;
  /** Position up to which the read tables are folded. */
  position: number;
  lag: number;
  /** How many positions of the log hold no event; always 0 unless somebody has tampered with the database. */
  missingEvents: number;
  /** The first of those positions. */
  firstMissing: number | null;
  stuck: boolean;
  /** The event that stopped the projection, and why. */
  failed: { position: number; why: string } | null;
}

@Injectable()
export class ProjectionHealth {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore, private readonly dataSource: DataSource) {}

  async check(): Promise<Health> {
    const rows = await this.dataSource.query<{ position: string; failed_position: string | null; failure: string | null; still: boolean }[]>(
      `SELECT position, failed_position, failure,
              holder IS NOT NULL AND moved_at < clock_timestamp() - make_interval(secs => $1) AS still
         FROM ${LIVE}.checkpoint WHERE name = 'ledger'`,
      [STUCK_AFTER_SECONDS],
    );
    const row = rows[0];
    const head = await this.store.head();
    const position = Number(row?.position ?? 0);
    const lag = head - position;
    const missingEvents = head - (await this.store.count());
    const firstMissing = missingEvents > 0 ? await firstHole(this.store) : null;
    const failed = row?.failed_position ? { position: Number(row.failed_position), why: row.failure ?? '' } : null;
    const stuck = lag > 0 && failed === null && (row?.still ?? false);
    const state = missingEvents > 0 ? 'hole' : failed ? 'failed' : stuck ? 'stuck' : lag > 0 ? 'lagging' : 'healthy';
    return { state, head, position, lag, missingEvents, firstMissing, stuck, failed };
  }
}

/** The first position without an event, up to the head. Reads the log, so it is only asked when there is one. */
async function firstHole(store: EventStore): Promise<number> {
  let position = 1;
  for await (const { events } of pagesOf(store, 0)) {
    for (const event of events) {
      if (event.position !== position) return position;
      position += 1;
    }
  }
  return position;
}
