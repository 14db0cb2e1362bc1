import { Inject, Injectable } from '@nestjs/common';
import { PROFILE_TYPE } from '@app/assessment';
import { microsOf, shanghaiDateOf } from '@app/calendar';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { type Bounds, Contributions, ReadTables, type RecordContribution, type RecordVersion } from '@app/projections';
import { type AnnexInput, composeReport, DRAWN_TYPES, type ReportInput, type ReportModel, type ReportRecord } from '@app/report';
import { AssessmentReader } from './assessment/assessment-reader.js';
import { Figures } from './figures.js';
import { FiguresBehind } from './figures-behind.js';
import type { Moment } from './moment.js';
import { packsOn } from './packs.js';
import { NARRATIVE_TYPE, standingTextsOf } from './standing-texts.js';

/** Gathers what a report is made of, as of a moment. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly tables: ReadTables,
    private readonly contributions: Contributions,
    private readonly figures: Figures,
    private readonly assessments: AssessmentReader,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** The report with its annex. */
  async read(organization: string, year: number, moment: Moment, profile: ReportInput['profile']): Promise<ReportModel> {
    return composeReport(await this.gatherWithAnnex(organization, year, moment, profile));
  }

  /** What a report without its annex is made of. */
  async gather(organization: string, year: number, moment: Moment, profile: ReportInput['profile']): Promise<ReportInput> {
    return (await this.collect(organization, year, moment, profile)).input;
  }

  /** The same with the year's assessment, for the annex of indicators. */
  async gatherWithAnnex(organization: string, year: number, moment: Moment, profile: ReportInput['profile']): Promise<ReportInput> {
    const { input, contributions, figures } = await this.collect(organization, year, moment, profile);
    return { ...input, annex: await this.annex(input, contributions, figures, moment) };
  }

  /** As of the day of the last entry the report knows of: never today, so that the same moment gives the same bytes. */
  private async annex(input: ReportInput, contributions: readonly RecordContribution[], figures: FiguresBehind, moment: Moment): Promise<AnnexInput> {
    const { organization, year, position, lastRecordedAt } = input;
    const on = dayOf(lastRecordedAt) ?? `${String(year).padStart(4, '0')}-12-31`;
    const assessment = await this.assessments.read({ organization, year, on, moment: { ...moment, position } }, contributions);
    const { unknownSet, yearsWithoutHolidays } = assessment;
    return { assessment, unknownSet, yearsWithoutHolidays, figures: figures.until(on) };
  }

  private async collect(organization: string, year: number, moment: Moment, profile: ReportInput['profile']) {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const named = this.tables.named(organizationNo, year, bounds);
    const [records, allNamed, contributions, inquiries, narrative, lastRecordedAt] = await Promise.all([
      this.records(organizationNo, bounds, year),
      named,
      this.contributions.all(organizationNo, year, bounds, undefined, named),
      this.tables.versions(organizationNo, bounds, { types: ['InquiryReceived'], liveOnly: true }),
      this.tables.versions(organizationNo, bounds, { types: [NARRATIVE_TYPE], liveOnly: true }),
      this.tables.lastRecordedAt(organizationNo, bounds),
    ]);
    const figures = new FiguresBehind(contributions, this.catalogue, this.figures);
    const input: ReportInput = {
      organization,
      year,
      position: bounds.position,
      knownAt: moment.knownAt ?? null,
      lastRecordedAt,
      packs: [...packsOn(new Set(allNamed.map(({ type }) => type)), records.get(PROFILE_TYPE) ?? [], this.catalogue)],
      figures,
      records,
      named: allNamed,
      narrative: standingTextsOf(narrative, year),
      inquiriesReceived: inquiries.map(reportRecord),
      profile,
    };
    return { input, contributions, figures };
  }

  private async records(organizationNo: string, bounds: Bounds, year: number): Promise<Map<string, ReportRecord[]>> {
    const byType = new Map<string, ReportRecord[]>();
    for (const version of await this.tables.versions(organizationNo, bounds, { types: [...DRAWN_TYPES, PROFILE_TYPE], year, liveOnly: true })) {
      const mine = byType.get(version.state.type);
      if (mine) mine.push(reportRecord(version));
      else byType.set(version.state.type, [reportRecord(version)]);
    }
    return byType;
  }
}

/** The date in Asia/Shanghai; undefined for an empty ledger. */
function dayOf(instant: string | null): string | undefined {
  const micros = instant === null ? undefined : microsOf(instant);
  return micros === undefined ? undefined : shanghaiDateOf(micros);
}

function reportRecord({ recordNo, state }: RecordVersion): ReportRecord {
  const { id, type, occurredOn, data, recordedBy, role, evidence } = state;
  return { id, type, occurredOn, data, recordedBy, role, evidence, recordNo };
}
