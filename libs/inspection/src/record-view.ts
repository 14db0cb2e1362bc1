import { Inject, Injectable } from '@nestjs/common';
import { instantOf } from '@app/calendar';
import { type Catalogue, lackingEvidence } from '@app/catalogue';
import { EVENT_STORE, type EventStore } from '@app/event-store';
import { type AttachedFile, CATALOGUE, type Review, streamOf } from '@app/ledger';
import { eventIdOf } from '@app/platform';
import { ReadTables, RecordPages } from '@app/projections';
import { Alike } from './alike.js';
import { Figures } from './figures.js';
import { type LedgerLine, lineOf } from './ledger-line.js';
import type { Moment } from './moment.js';

/** One record as it stood, with all that is known of it. */
export interface RecordDetail extends LedgerLine {
  year: number;
  position: number;
  /** Of its last event by then: what a change of it is checked against. */
  revision: number;
  /** When it last changed. */
  knownAt: string;
  files: readonly AttachedFile[];
  /** Of every inner list one kind is still wanted. */
  lackingEvidence: readonly (readonly string[])[];
  review: Review;
  /** Codes of what was warned of when it was entered or changed. */
  warnings: string[];
  /** Ids of live records that it may repeat. */
  alike: string[];
  countsIn: { measure: string; year: number; key: string; amount: number }[];
}

@Injectable()
export class RecordView {
  constructor(
    private readonly tables: ReadTables,
    private readonly pages: RecordPages,
    private readonly figures: Figures,
    private readonly alike: Alike,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** Undefined when there was none by then. Throws `OrganizationUnknown`. */
  async read(organization: string, id: string, moment: Moment): Promise<RecordDetail | undefined> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const [version] = await this.tables.versions(organizationNo, bounds, { ids: [id] });
    if (!version) return undefined;
    const { state, year, recordNo } = version;
    const events = (await this.store.readStream(streamOf(eventIdOf(organization, id)))).filter(({ position }) => position <= bounds.position);
    const recordType = this.catalogue.types.get(state.type);
    return {
      ...lineOf(state, this.catalogue), year, position: bounds.position,
      revision: events.at(-1)?.revision ?? 0,
      knownAt: instantOf(state.knownAt),
      files: state.files,
      lackingEvidence: recordType ? lackingEvidence(state, recordType) : [],
      review: state.review,
      warnings: [...new Set(events.flatMap(({ arrival }) => (Array.isArray(arrival['warnings']) ? arrival['warnings'].map(String) : [])))],
      alike: (await this.alike.of(organization, [state]))[0] ?? [],
      countsIn: await this.pages.countedIn(recordNo, bounds),
    };
  }
}
