import { Inject, Injectable } from '@nestjs/common';
import type { IndicatorLine } from '@app/assessment';
import type { Catalogue, MeasureDefinition } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { Figures } from '../figures.js';
import { type AssessmentQuestion, AssessmentReader, type YearAssessment } from './assessment-reader.js';

/** A measure in the one year and in the other. */
export interface MeasureComparison {
  measure: MeasureDefinition;
  from: number | null;
  to: number | null;
  /** null where one of them is not applicable. */
  change: number | null;
}

/** An indicator on both sides; a side is null where its set does not have it, or the bureau not the pack. */
export interface IndicatorComparison {
  code: string;
  from: IndicatorLine | null;
  to: IndicatorLine | null;
  /** Points more or fewer; null where one side is not scored. */
  change: number | null;
}

/** Two assessments side by side: two years, or one year under two sets. */
export interface Comparison {
  from: YearAssessment;
  to: YearAssessment;
  measures: MeasureComparison[];
  indicators: IndicatorComparison[];
}

/** Year on year, or the same year under another set. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly assessments: AssessmentReader,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  async between(from: AssessmentQuestion, to: AssessmentQuestion): Promise<Comparison> {
    const [one, other] = [await this.assessments.read(from), await this.assessments.read(to)];
    const codes = [...new Set([...one.indicators, ...other.indicators].map(({ code }) => code))];
    return { from: one, to: other, measures: await this.measures(from, to), indicators: codes.map((code) => compare(code, one, other)) };
  }

  private async measures(from: AssessmentQuestion, to: AssessmentQuestion): Promise<MeasureComparison[]> {
    const [one, other] = await Promise.all([from, to].map(({ organization, year, moment, on }) => this.figures.measures(organization, year, { ...moment, on })));
    return this.catalogue.listed.map((code) => {
      const [before, after] = [one?.measures[code] ?? null, other?.measures[code] ?? null];
      return { measure: this.figures.definition(code), from: before, to: after, change: difference(before, after) };
    });
  }
}

function compare(code: string, one: YearAssessment, other: YearAssessment): IndicatorComparison {
  const [from, to] = [one, other].map(({ indicators }) => indicators.find((line) => line.code === code) ?? null);
  return { code, from: from ?? null, to: to ?? null, change: difference(from?.score ?? null, to?.score ?? null) };
}

/** Two decimals: a difference of hundredths in floating point shows more than is there. */
function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((after - before) * 100) / 100;
}
