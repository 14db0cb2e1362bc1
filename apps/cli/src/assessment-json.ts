import type { IndicatorLine } from '@app/assessment';
import type { Text } from '@app/catalogue';
import type { YearAssessment } from '@app/inspection';
import { warningsOf } from './assessment-words.js';

type Speak = (text: Text) => string;

/** An assessment as `duty indicators --json` prints it; texts in the reader's language. */
export function assessmentJson(assessment: YearAssessment, speak: Speak) {
  const { organization, year, position, knownAt, set, on, total, max, scored, bonus, malus, veto, forecastTotal, indicators } = assessment;
  return {
    organization, year, position, knownAt,
    set, on, total, max, scored, bonus, malus, veto: veto !== null, totalAtMost: veto, forecastTotal,
    warnings: warningsOf(assessment).map(speak),
    indicators: indicators.map((line) => indicatorJson(line, speak)),
  };
}

export function indicatorJson(line: IndicatorLine, speak: Speak) {
  const { rule: { kind, ...parameters }, forecast, name, missing, next, ...rest } = line;
  return {
    ...rest,
    name: speak(name),
    rule: kind,
    parameters,
    forecast: forecast?.value ?? null,
    forecastRange: forecast && { low: forecast.low, high: forecast.high, method: forecast.method },
    missing: missing.map(speak),
    next: next.map(({ type, what, points }) => ({ type, what: speak(what), points })),
  };
}
