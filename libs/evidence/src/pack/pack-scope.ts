import { type Catalogue, say, type Text } from '@app/catalogue';
import { Explanation, Figures, type Moment, ReportReader } from '@app/inspection';
import { composeReport, type ReportModel, type ReportSection } from '@app/report';

/** What a pack is of. `section`: the n-th heading of the report, 1 the first, with what stands under it. */
export type PackScope = { kind: 'figure'; measure: string } | { kind: 'section'; section: number } | { kind: 'report' };

/** A measure that the catalogue lacks, or a section that the report lacks. */
export class ScopeUnknown extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

/** The records that a pack proves, each with the codes of the figures it counts in. */
export interface PackRecords {
  title: Text;
  position: number;
  figures: Map<string, Set<string>>;
}

/** Where the records of a pack are asked. */
export interface Inspection {
  figures: Figures;
  explanation: Explanation;
  reports: ReportReader;
  catalogue: Catalogue;
}

/** @throws ScopeUnknown, OrganizationUnknown */
export async function recordsOf({ figures, explanation, reports, catalogue }: Inspection, scope: PackScope, organization: string, year: number, moment: Moment): Promise<PackRecords> {
  const { bounds: { position } } = await figures.scope(organization, moment);
  const pinned = { ...moment, position };
  if (scope.kind === 'figure') {
    const definition = catalogue.measures.get(scope.measure);
    if (!definition) throw new ScopeUnknown(say(`没有度量 ${scope.measure}`, `there is no measure ${scope.measure}`));
    const { records } = await explanation.explain(scope.measure, organization, year, pinned);
    const counted = records.filter((record) => record.counted).map(({ id }) => [id, new Set([scope.measure])] as const);
    return { title: definition.label, position, figures: new Map(counted) };
  }
  const model = composeReport(await reports.gather(organization, year, pinned, {}));
  const { title, sections } = scope.kind === 'report' ? wholeOf(model) : sectionOf(model, scope.section);
  return { title, position, figures: figuresIn(sections) };
}

function wholeOf({ title, sections }: ReportModel): { title: Text; sections: readonly ReportSection[] } {
  return { title: say(title, title), sections };
}

function sectionOf({ sections }: ReportModel, number: number): { title: Text; sections: readonly ReportSection[] } {
  const first = sections[number - 1];
  if (!first) {
    const headings = sections.map(({ heading }, index) => `${String(index + 1)} ${heading}`).join('；');
    throw new ScopeUnknown(say(`报告没有第 ${String(number)} 个标题；有：${headings}`, `the report has no heading ${number}; there are: ${headings}`));
  }
  const next = sections.findIndex(({ level }, index) => index >= number && level <= first.level);
  return { title: say(first.heading, first.heading), sections: sections.slice(number - 1, next === -1 ? undefined : next) };
}

function figuresIn(sections: readonly ReportSection[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const spans = sections.flatMap(({ paragraphs }) => paragraphs).flatMap(({ units }) => units).flatMap((unit) => unit.spans);
  for (const { figure } of spans) {
    for (const record of figure?.records ?? []) found.set(record, (found.get(record) ?? new Set()).add(figure?.measure ?? ''));
  }
  return found;
}
