import { Injectable } from '@nestjs/common';
import { instantOf } from '@app/calendar';
import { say, type Text } from '@app/catalogue';
import { type FlawedRecord, RecordQualities } from '@app/projections';
import { Figures } from '../figures.js';
import type { Moment } from '../moment.js';

/** A record that a data-quality indicator minds. */
export interface QualityRecord {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  flaws: { code: string; text: Text }[];
}

const FLAWS: readonly [string, Text, (record: FlawedRecord) => boolean][] = [
  ['void', say('已作废', 'void'), ({ standing }) => standing === 'void'],
  ['duplicate', say('与其他记录重复', 'a duplicate'), ({ standing }) => standing === 'duplicate'],
  ['late', say('补录', 'entered late'), ({ late }) => late],
  ['corrected', say('更正过', 'corrected'), ({ corrected }) => corrected],
  ['evidence-missing', say('佐证不齐', 'evidence missing'), ({ evidenced }) => evidenced === false],
];

/** Opens the data-quality figures of a year into the records behind them. */
@Injectable()
export class Quality {
  constructor(private readonly qualities: RecordQualities, private readonly figures: Figures) {}

  /** The records that are struck out, late, corrected or without their evidence, in order of date; each with all that is so. */
  async records(organization: string, year: number, moment: Moment): Promise<QualityRecord[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    return (await this.qualities.flawed(organizationNo, year, bounds)).map((record) => ({
      id: record.id, type: record.type, occurredOn: record.occurredOn, recordedAt: instantOf(BigInt(record.recordedAt)),
      flaws: FLAWS.filter(([, , is]) => is(record)).map(([code, text]) => ({ code, text })),
    }));
  }
}
