import type { DroppedUnit } from '../model.js';
import { allUnits, plan, problems } from '../templates/outline.js';
import type { DutyYear } from './duty-year.js';
import { type TemplateBook, wordingOf } from './template-book.js';

/** Units that are records word for word, and so have no template. */
const RECORDED_UNITS: readonly string[] = [
  ...problems.units,
  ...plan.items.flatMap(({ heading, sentences }) => [heading, ...sentences]),
];

/** Every unit of the report that was not printed, and why. */
export function droppedUnits(printed: ReadonlySet<string>, year: DutyYear, book: TemplateBook): DroppedUnit[] {
  return allUnits.filter((unit) => !printed.has(unit)).map((unit) => ({ unit, why: whyDropped(unit, year, book) }));
}

function whyDropped(unit: string, year: DutyYear, book: TemplateBook): string {
  const template = book.templates.get(unit);
  if (template === undefined) return RECORDED_UNITS.includes(unit) ? '无记录' : '不适用';
  if (template.kind === 'sentence') return '本年无相关记录';
  return wordingOf(template, year) === undefined ? '不适用' : '所在部分已略去';
}
