import { indicatorAnnex } from '../annex/indicator-annex.js';
import type { ReportInput, ReportModel, ReportParagraph, ReportSection } from '../model.js';
import { chineseNumeral } from '../printing/numeral.js';
import { plan, problems, workDone } from '../templates/outline.js';
import { basisParagraph } from './basis.js';
import type { DraftSection } from './draft.js';
import { droppedUnits } from './dropped.js';
import { dutyYear } from './duty-year.js';
import { planSections } from './plan.js';
import { problemParagraphs } from './problems.js';
import { templateBook, wordingOf } from './template-book.js';
import { workDoneSections } from './work-done.js';

const TITLE = '党政主要负责人履行推进法治建设第一责任人职责情况的报告';

/**
 * The duty report of a year, from what is on record: every figure with the records behind it, nothing claimed that no
 * record bears, and of all that is not printed the reason. A pure function of its input.
 */
export function composeReport(input: ReportInput): ReportModel {
  const { organization, position, knownAt, lastRecordedAt, profile, annex } = input;
  const year = dutyYear(input);
  const book = templateBook(input.packs, input.year);
  const basis = basisParagraph(year);
  const parts = [
    { unit: workDone.heading, paragraphs: [], children: workDoneSections(year, book) },
    { unit: problems.heading, paragraphs: problemParagraphs(year), children: [] },
    { unit: plan.heading, paragraphs: [], children: planSections(year) },
  ].filter(({ paragraphs, children }) => paragraphs.length + children.length > 0);

  const titleOf = (unit: string): string => {
    const template = book.templates.get(unit);
    return template?.kind === 'heading' ? wordingOf(template, year) ?? '' : '';
  };
  const sections = parts.flatMap(({ unit, paragraphs, children }, index): ReportSection[] => [
    { unit, level: 1, runIn: false, heading: `${chineseNumeral(index + 1)}、${titleOf(unit)}`, paragraphs },
    ...children.map(subsection),
  ]);
  return {
    organization, year: input.year, position, knownAt, lastRecordedAt,
    title: `${organization}${TITLE}`,
    basis,
    sections,
    dropped: droppedUnits(printedUnits(basis, sections), year, book),
    annexes: annex ? [indicatorAnnex(organization, annex)] : [],
    profile,
  };
}

function subsection({ unit, title, runIn, paragraphs }: DraftSection, index: number): ReportSection {
  return { unit, level: 2, runIn, heading: `（${chineseNumeral(index + 1)}）${title}`, paragraphs };
}

/** The title is S01, and always stands. */
function printedUnits(basis: ReportParagraph, sections: readonly ReportSection[]): Set<string> {
  const paragraphs = [basis, ...sections.flatMap((section) => section.paragraphs)];
  return new Set(['S01', ...sections.map(({ unit }) => unit), ...paragraphs.flatMap(({ units }) => units.map(({ unit }) => unit))]);
}
