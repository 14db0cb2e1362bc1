import { Inject, Injectable } from '@nestjs/common';
import { PROFILE_TYPE } from '@app/assessment';
import { instantOf } from '@app/calendar';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { type Bounds, ReadTables, type RecordContribution, type RecordVersion } from '@app/projections';
import { composeReport, type ReportFigureInput, type ReportInput, type ReportModel, type ReportRecord } from '@app/report';
import { countRecords } from './counting.js';
import { Figures } from './figures.js';
import type { Moment } from './moment.js';
import { packsOn } from './packs.js';

/** Gathers what a report is made of, as of a moment. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly tables: ReadTables,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  async read(organization: string, year: number, moment: Moment, profile: ReportInput['profile']): Promise<ReportModel> {
    return composeReport(await this.gather(organization, year, moment, profile));
  }

  async gather(organization: string, year: number, moment: Moment, profile: ReportInput['profile']): Promise<ReportInput> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const [records, contributions, inquiries, lastRecordedAt] = await Promise.all([
      this.records(organizationNo, bounds, year),
      this.tables.contributions(organizationNo, year, bounds),
      this.tables.versions(organizationNo, bounds, { types: ['InquiryReceived'], liveOnly: true }),
      this.tables.lastRecordedAt(organizationNo, bounds),
    ]);
    return {
      organization,
      year,
      position: bounds.position,
      knownAt: moment.knownAt ?? null,
      lastRecordedAt,
      packs: [...packsOn(records.keys(), records.get(PROFILE_TYPE) ?? [], this.catalogue)],
      figures: this.figureInputs(contributions),
      records,
      inquiriesReceived: inquiries.map(reportRecord),
      profile,
    };
  }

  private async records(organizationNo: string, bounds: Bounds, year: number): Promise<Map<string, ReportRecord[]>> {
    const byType = new Map<string, ReportRecord[]>();
    for (const version of await this.tables.versions(organizationNo, bounds, { year, liveOnly: true })) {
      const mine = byType.get(version.state.type);
      if (mine) mine.push(reportRecord(version));
      else byType.set(version.state.type, [reportRecord(version)]);
    }
    return byType;
  }

  private figureInputs(rows: readonly RecordContribution[]): Map<string, ReportFigureInput> {
    const valueOf = this.figures.valuesOf(rows);
    const ids = new Map(rows.map(({ recordNo, recordId }) => [recordNo, recordId]));
    const touched = new Set(rows.map(({ measure }) => measure));
    return new Map([...this.catalogue.measures.values()].map((definition) => {
      const bases = this.catalogue.basesOf(definition.code);
      const countings = countRecords(definition, bases.some((base) => touched.has(base)) ? rows.filter(({ measure }) => bases.includes(measure)) : [], (code) => this.figures.definition(code));
      const records = [...countings].filter(([, { counted }]) => counted).map(([recordNo]) => ids.get(recordNo) ?? '');
      return [definition.code, { ...valueOf(definition.code), records }];
    }));
  }
}

function reportRecord({ recordNo, state }: RecordVersion): ReportRecord {
  const { id, type, occurredOn, data, recordedBy, role, evidence, recordedAt } = state;
  return { id, type, occurredOn, data, recordedBy, role, evidence, recordNo, recordedAt: instantOf(recordedAt) };
}
