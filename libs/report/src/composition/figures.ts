import type { Unit } from '@app/catalogue';
import type { PrintedFigure, Span } from '../model.js';
import { printCount, printRate } from '../printing/count.js';
import type { DutyYear } from './duty-year.js';

/** A figure and its unit word as running text; undefined when it is not to be printed. */
export function figureSpans(year: DutyYear, measure: string, unit: Unit): Span[] | undefined {
  const figure = printedFigure(year, measure, unit);
  if (!figure) return undefined;
  return unit === '％' ? [figureSpan(figure)] : [figureSpan(figure), { text: unit }];
}

/** Text that stands for a figure without giving the number: a list of the things counted, or a word for all of them. */
export function listSpan(year: DutyYear, measure: string, printed: string): Span | undefined {
  const figure = year.figure(measure);
  return figure && figureSpan({ measure, value: figure.value, printed, records: figure.records });
}

/** The figure as it will stand in the text. */
export function printedFigure(year: DutyYear, measure: string, unit: Unit): PrintedFigure | undefined {
  const figure = year.figure(measure);
  if (figure?.value == null) return undefined;
  const { value, numerator, denominator, records } = figure;
  const printed = unit === '％' ? printRate(numerator ?? 0, denominator ?? 0) : printCount(value, unit);
  return printed === undefined ? undefined : { measure, value, printed, records };
}

export function figureSpan(figure: PrintedFigure): Span {
  return { text: figure.printed, figure };
}
