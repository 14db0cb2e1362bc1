import type { DroppedUnit } from '../model.js';
import type { UnitTemplate } from '../templates/grammar.js';
import { allUnits, plan, problems } from '../templates/outline.js';
import type { DutyYear } from './duty-year.js';
import { type TemplateBook, wordingOf } from './template-book.js';
import { measuresNamed, withGaps } from './template-text.js';

/** Units that are records word for word, and so have no template. */
const RECORDED_UNITS: readonly string[] = [
  ...problems.units,
  ...plan.items.flatMap(({ heading, sentences }) => [heading, ...sentences]),
];

const NOT_APPLICABLE = { why: '不适用', code: 'notApplicable' } as const;

/** Every unit of the report that was not printed, and why. */
export function droppedUnits(printed: ReadonlySet<string>, year: DutyYear, book: TemplateBook): DroppedUnit[] {
  return allUnits.filter((unit) => !printed.has(unit)).map((unit) => {
    const template = book.templates.get(unit);
    return { unit, ...whyDropped(unit, template, year), ...(template && wouldSay(template, year, book)) };
  });
}

function whyDropped(unit: string, template: UnitTemplate | undefined, year: DutyYear): Pick<DroppedUnit, 'why' | 'code'> {
  if (template === undefined) return RECORDED_UNITS.includes(unit) ? { why: '无记录', code: 'noRecord' } : NOT_APPLICABLE;
  if (template.kind === 'sentence') return { why: '本年无相关记录', code: 'noRecord' };
  return wordingOf(template, year) === undefined ? NOT_APPLICABLE : { why: '所在部分已略去', code: 'partLeftOut' };
}

function wouldSay(template: UnitTemplate, year: DutyYear, { words }: TemplateBook): Pick<DroppedUnit, 'wording' | 'measures'> {
  if (template.kind !== 'sentence') {
    const wording = wordingOf(template, year);
    return wording === undefined ? {} : { wording };
  }
  const texts = template.clauses.flatMap((clause) => (typeof clause === 'string' ? [clause] : [`${clause.lead}${clause.parts.join(clause.joiner)}`]));
  return { wording: `${texts.map((text) => withGaps(text, words)).join('，')}。`, measures: [...new Set(texts.flatMap(measuresNamed))] };
}
