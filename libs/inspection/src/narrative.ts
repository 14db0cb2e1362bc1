import { Injectable } from '@nestjs/common';
import { type Instant, instantOf } from '@app/calendar';
import { textAt } from '@app/ledger';
import { ReadTables } from '@app/projections';
import { Figures } from './figures.js';
import type { Moment } from './moment.js';
import { NARRATIVE_TYPE } from './standing-texts.js';

/** A standing text of the report, its versions the oldest first. */
export interface NarrativeBlock {
  blockId: string;
  versions: { record: string; text: string; basis: string | null; fromYear: number | null; occurredOn: string; recordedAt: Instant; recordedBy: string }[];
}

/** The standing texts of an organisation's reports. */
@Injectable()
export class Narrative {
  constructor(private readonly tables: ReadTables, private readonly figures: Figures) {}

  /** By block, in the order of their ids. Throws `OrganizationUnknown`. */
  async blocks(organization: string, moment: Moment): Promise<NarrativeBlock[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const blocks = new Map<string, NarrativeBlock>();
    for (const { state } of await this.tables.versions(organizationNo, bounds, { types: [NARRATIVE_TYPE], liveOnly: true })) {
      const { id, data, occurredOn, recordedAt, recordedBy } = state;
      const blockId = textAt(data, 'blockId');
      const block = blocks.get(blockId) ?? { blockId, versions: [] };
      const fromYear = typeof data['fromYear'] === 'number' ? data['fromYear'] : null;
      block.versions.push({ record: id, text: textAt(data, 'text'), basis: textAt(data, 'basis') || null, fromYear, occurredOn, recordedAt: instantOf(recordedAt), recordedBy });
      blocks.set(blockId, block);
    }
    return [...blocks.values()].sort((a, b) => (a.blockId < b.blockId ? -1 : 1));
  }
}
