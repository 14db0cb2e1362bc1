import { Command } from '@nestjs/cqrs';
import type { SetFault } from '@app/assessment';

/** What became of a set that somebody brought in. `repeated`: the very same was there already. */
export type SetOutcome =
  | { kind: 'published' | 'repeated'; name: string; version: string; position: number }
  | { kind: 'faulty'; faults: SetFault[] }
  /** The version stands with other content, or the name is one of the product's own. */
  | { kind: 'taken'; name: string; version: string; own: boolean };

/** Brings in a set of indicators, a document in YAML or JSON: whole and sound, or not at all. */
export class PublishIndicatorSet extends Command<SetOutcome> {
  constructor(readonly source: string, readonly by: string) {
    super();
  }
}
