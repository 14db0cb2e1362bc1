import { Inject, Injectable } from '@nestjs/common';
import { checkLog, EVENT_STORE, type EventStore } from '@app/event-store';
import { type Difference as RowDifference, type FoldProgress, ProjectionMaintenance } from '@app/projections';

/** What `verify` found. */
export interface Verdict {
  sound: boolean;
  /** Events in the log. */
  events: number;
  /** Position up to which the tables were compared. */
  position: number;
  /** Holes, edited events: by log position. */
  faults: { position: number; what: string }[];
  /** Rows that the log gives and the tables lack, or the other way round. */
  differences: RowDifference[];
}

/** Proves that the log is whole and that the live tables are what it folds into. */
@Injectable()
export class Verification {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore, private readonly maintenance: ProjectionMaintenance) {}

  async verify(onProgress?: (progress: FoldProgress) => void): Promise<Verdict> {
    const { events, faults } = await checkLog(this.store);
    const { position, differences } = await this.maintenance.compare(onProgress);
    return { sound: faults.length === 0 && differences.length === 0, events, position, faults, differences };
  }
}
