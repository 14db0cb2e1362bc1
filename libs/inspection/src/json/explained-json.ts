import type { IndicatorExplained } from '../assessment/indicator-explanation.js';
import type { Explained } from '../explanation.js';
import { indicatorJson } from './assessment-json.js';
import type { Speak } from './speak.js';

/** An opened figure as the API answers it and `duty explain --json` prints it. */
export function explainedJson({ records, ...figure }: Explained, speak: Speak) {
  return { ...figure, records: records.map((record) => ({ ...record, why: { code: record.why.code, text: speak(record.why.text) } })) };
}

/** The same of an indicator; `records` are those that a data-quality indicator minds. */
export function indicatorExplainedJson({ assessment: { set, on }, line, measures, minded }: IndicatorExplained, speak: Speak) {
  return {
    set, on,
    indicator: indicatorJson(line, speak),
    measures: measures.map((one) => explainedJson(one, speak)),
    ...(minded && { records: minded.map((record) => ({ ...record, flaws: record.flaws.map(({ code, text }) => ({ code, text: speak(text) })) })) }),
  };
}
