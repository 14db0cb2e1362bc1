import type { Span } from '../model.js';
import { sentencesOf } from '../printing/wording.js';
import type { StandingTemplate } from '../templates/grammar.js';
import { type ParagraphOutline, type SectionOutline, workDone } from '../templates/outline.js';
import { unclaimedWords } from './claims.js';
import { type DraftSection, type DraftUnit, numbered, paragraphOf } from './draft.js';
import type { DutyYear } from './duty-year.js';
import { renderSentence } from './render-clause.js';
import { type TemplateBook, wordingOf } from './template-book.js';

/** The sections of 一、 that have something on record; narrative alone keeps none alive. */
export function workDoneSections(year: DutyYear, book: TemplateBook): DraftSection[] {
  const taken = new Set<string>();
  return workDone.sections.flatMap((outline) => {
    const section = draftSection(outline, taken, year, book);
    for (const { units } of section?.paragraphs ?? []) units.forEach(({ unit }) => taken.add(unit));
    return section ?? [];
  });
}

function draftSection(outline: SectionOutline, taken: ReadonlySet<string>, year: DutyYear, book: TemplateBook): DraftSection | undefined {
  const heading = book.templates.get(outline.heading);
  const title = heading?.kind === 'heading' ? wordingOf(heading, year) : undefined;
  if (title === undefined) return undefined;
  const draft = (units: readonly string[]): DraftUnit[] =>
    units.flatMap((unit) => (taken.has(unit) ? [] : draftUnit(unit, year, book) ?? []));
  const unitsOf = ({ units, points = [] }: ParagraphOutline): DraftUnit[] => [...draft(units), ...numbered(points.map(draft))];
  const paragraphs = outline.paragraphs.map(unitsOf).filter((units) => units.length > 0);
  if (!paragraphs.flat().some((unit) => unit.class !== 'c')) return undefined;
  return { unit: outline.heading, title, runIn: false, paragraphs: paragraphs.map(paragraphOf) };
}

function draftUnit(unit: string, year: DutyYear, book: TemplateBook): DraftUnit | undefined {
  const template = book.templates.get(unit);
  if (template === undefined) return undefined;
  if (template.kind === 'sentence') {
    const spans = renderSentence(template, { year, words: book.words });
    return spans && { unit, class: template.class, spans, closing: template.runsInto ? { before: template.runsInto } : {}, unclaimed: unclaimedWords(template, year) };
  }
  const spans = narrativeSpans(template, year);
  return spans && { unit, class: 'c', spans };
}

/** The organisation's own version of a standing text, or the product's. */
function narrativeSpans(template: StandingTemplate, year: DutyYear): Span[] | undefined {
  const own = year.narrative(template.unit);
  const said = own ? sentencesOf(own.text).join('') : '';
  if (own && said !== '') return [{ text: said, records: [own.record] }];
  const text = wordingOf(template, year);
  return text === undefined ? undefined : [{ text }];
}
