import type { IndicatorLine } from '@app/assessment';
import { unitText } from '@app/catalogue';
import type { Comparison } from '../assessment/comparison.js';
import type { Speak } from './speak.js';

/** A comparison as the API answers it and `duty compare --json` prints it. */
export function comparisonJson({ from, to, measures, indicators }: Comparison, speak: Speak) {
  const head = ({ year, set, on, total }: Comparison['from']) => ({ year, set, on, total });
  const side = (line: IndicatorLine | null) => line && { value: line.value, target: line.target, weight: line.weight, score: line.score, applicable: line.applicable };
  return {
    organization: from.organization,
    from: head(from),
    to: head(to),
    total: Math.round((to.total - from.total) * 100) / 100,
    measures: measures.map(({ measure, ...rest }) => ({ measure: measure.code, name: speak(measure.label), unit: speak(unitText(measure.unit)), ...rest })),
    indicators: indicators.map(({ code, from: one, to: other, change }) => {
      const line = one ?? other;
      return { code, name: line ? speak(line.name) : code, from: side(one), to: side(other), change };
    }),
  };
}
