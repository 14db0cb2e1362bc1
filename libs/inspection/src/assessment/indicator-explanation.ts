import { Inject, Injectable } from '@nestjs/common';
import { type IndicatorLine, measuresIn, parseFormula } from '@app/assessment';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { type Explained, Explanation } from '../explanation.js';
import { type AssessmentQuestion, AssessmentReader, type YearAssessment } from './assessment-reader.js';
import { Quality, type QualityRecord } from './quality.js';

/** An indicator opened into the measures of its formula, and each of them into its records. */
export interface IndicatorExplained {
  assessment: YearAssessment;
  line: IndicatorLine;
  measures: Explained[];
  /** The whole records that a data-quality indicator is made of; absent for others. */
  minded?: QualityRecord[];
}

/** The set has no indicator of this code, or the bureau not its pack. */
export class IndicatorUnknown extends Error {
  constructor(readonly code: string, readonly set: string, readonly known: readonly string[]) {
    super(`${set} has no indicator ${code}`);
  }
}

@Injectable()
export class IndicatorExplanation {
  constructor(
    private readonly assessments: AssessmentReader,
    private readonly explanation: Explanation,
    private readonly quality: Quality,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** Throws `OrganizationUnknown`, `IndicatorSetUnknown` and `IndicatorUnknown`. */
  async explain(code: string, question: AssessmentQuestion): Promise<IndicatorExplained> {
    const assessment = await this.assessments.read(question);
    const line = assessment.indicators.find((one) => one.code === code);
    if (!line) throw new IndicatorUnknown(code, assessment.set, assessment.indicators.map((one) => one.code));
    const { organization, year } = question;
    const moment = { ...question.moment, on: question.on };
    const measures: Explained[] = [];
    for (const measure of measuresIn(parseFormula(line.formula)).filter((one) => this.catalogue.measures.has(one))) {
      measures.push(await this.explanation.explain(measure, organization, year, moment));
    }
    return { assessment, line, measures, ...(line.counts === 'internal' && { minded: await this.quality.records(organization, year, moment) }) };
  }
}
