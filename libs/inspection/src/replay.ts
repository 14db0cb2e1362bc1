import { Injectable } from '@nestjs/common';
import { type DayCount, type LateEntry, TimeLine } from '@app/projections';
import { Figures } from './figures.js';
import type { Moment } from './moment.js';

/** What a replay walks along. All questions throw `OrganizationUnknown`. */
@Injectable()
export class Replay {
  constructor(private readonly timeLine: TimeLine, private readonly figures: Figures) {}

  async days(organization: string, year: number): Promise<{ recorded: DayCount[]; occurred: DayCount[]; position: number }> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    return { ...await this.timeLine.days(organizationNo, year, bounds), position: bounds.position };
  }

  /** Pages hold together when each is asked for at the position that the first one answered; without a limit all of them. */
  async late(organization: string, year: number, moment: Moment, page: { offset: number; limit: number | null }): Promise<{ entries: LateEntry[]; count: number; position: number }> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const [entries, count] = await Promise.all([this.timeLine.late(organizationNo, year, bounds, page), this.timeLine.countLate(organizationNo, year, bounds)]);
    return { entries, count, position: bounds.position };
  }
}
