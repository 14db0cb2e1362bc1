import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ExplainedRecord, Explanation } from './explanation.js';
import type { Moment } from './moment.js';

/** Records of a figure drawn for an inspection. */
export interface SampleDraw {
  measure: string;
  seed: string;
  /** How many records count in the figure: what was drawn from. */
  of: number;
  position: number;
  /** In the order of the draw. */
  records: ExplainedRecord[];
}

/** Draws records of a figure so that anybody who knows the seed draws the same ones again. */
@Injectable()
export class Sampling {
  constructor(private readonly explanation: Explanation) {}

  async draw(measure: string, organization: string, year: number, moment: Moment, { seed, size }: { seed: string; size: number }): Promise<SampleDraw> {
    const { records, position } = await this.explanation.countedRecords(measure, organization, year, moment);
    return { measure, seed, of: records.length, position, records: drawn(records, seed, size) };
  }
}

/** The records whose SHA-256 of `seed:id` comes first: a draw that needs no program to be checked. Pure. */
export function drawn<Record extends { id: string }>(records: readonly Record[], seed: string, size: number): Record[] {
  return records
    .map((record) => ({ record, lot: createHash('sha256').update(`${seed}:${record.id}`).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ record }) => record);
}
