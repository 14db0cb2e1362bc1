import type { MeasureDefinition, MeasureValue } from '@app/catalogue';
import { printCount, printRate } from './count.js';

const NOT_APPLICABLE = '不适用';

/** A figure as the report prints it, without its unit word (a rate has its ％); 不适用 when it has no value. */
export function printMeasure(definition: MeasureDefinition, measured: MeasureValue): string {
  const { value, numerator, denominator } = measured;
  if (value === null) return NOT_APPLICABLE;
  if (numerator === null || denominator === null) return printCount(value, definition.unit);
  return printRate(numerator, denominator) ?? NOT_APPLICABLE;
}
