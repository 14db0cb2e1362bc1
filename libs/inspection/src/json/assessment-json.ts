import type { IndicatorLine } from '@app/assessment';
import { unitText } from '@app/catalogue';
import type { YearAssessment } from '../assessment/assessment-reader.js';
import { warningsOf } from '../assessment/warnings.js';
import type { Speak } from './speak.js';

/** An assessment as the API answers it and `duty indicators --json` prints it; texts in the reader's language. */
export function assessmentJson(assessment: YearAssessment, speak: Speak) {
  const { organization, year, position, knownAt, set, on, total, max, scored, bonus, malus, veto, forecastTotal, title, dimensions, indicators } = assessment;
  return {
    organization, year, position, knownAt,
    set, on, total, max, scored, bonus, malus, veto: veto !== null, totalAtMost: veto, forecastTotal,
    title: speak(title),
    dimensions: dimensions.map(({ code, name, counts }) => ({ code, name: speak(name), counts })),
    warnings: warningsOf(assessment).map(speak),
    indicators: indicators.map((line) => indicatorJson(line, speak)),
  };
}

/** How value and score of each indicator went, and the total. */
export function courseJson(course: readonly YearAssessment[]) {
  return course.map(({ on, total, indicators }) => ({
    on, total,
    indicators: Object.fromEntries(indicators.map(({ code, value, score }) => [code, { value: typeof value === 'number' ? value : null, score }])),
  }));
}

export function indicatorJson(line: IndicatorLine, speak: Speak) {
  const { rule: { kind, ...parameters }, forecast, name, unit, missing, next, ...rest } = line;
  return {
    ...rest,
    name: speak(name),
    unit: speak(unitText(unit)),
    rule: kind,
    parameters,
    forecast: forecast?.value ?? null,
    forecastRange: forecast && { low: forecast.low, high: forecast.high, method: forecast.method },
    missing: missing.map(speak),
    next: next.map(({ type, what, points }) => ({ type, what: speak(what), points })),
  };
}
