import type { ReportModel, ReportParagraph, ReportSection, Span } from '../model.js';
import { printDate } from '../printing/date.js';

/** What stands on the paper, from top to bottom; every writer walks this one list. */
export type PaperLine =
  | { kind: 'title'; text: string }
  | { kind: 'addressee'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** `lead`: the run-in heading that opens the paragraph. */
  | { kind: 'body'; lead?: { level: 1 | 2; text: string }; spans: readonly Span[] }
  /** The attachment note, a line for each annex: `附件：1. …`, then `2. …`. */
  | { kind: 'attachment'; text: string }
  | { kind: 'signer'; text: string }
  | { kind: 'date'; text: string };

export type BodyLine = Extract<PaperLine, { kind: 'body' }>;

/** The report as lines of paper. Addressee, signer and date only when the organisation's profile gives them. */
export function paperLines({ title, basis, sections, annexes, profile }: ReportModel): PaperLine[] {
  const { addressee, signer, date } = profile;
  return [
    { kind: 'title', text: title },
    ...(addressee ? [{ kind: 'addressee', text: `${addressee.replace(/[:：]$/, '')}：` } as const] : []),
    { kind: 'body', spans: spansOf(basis) },
    ...sections.flatMap(sectionLines),
    ...annexes.map(({ number, title: name }, index) => ({ kind: 'attachment', text: `${index === 0 ? '附件：' : ''}${String(number)}. ${name}` } as const)),
    ...(signer ? [{ kind: 'signer', text: signer } as const] : []),
    ...(date ? [{ kind: 'date', text: printDate(date) } as const] : []),
  ];
}

function sectionLines({ level, heading, runIn, paragraphs }: ReportSection): PaperLine[] {
  const [first, ...rest] = paragraphs.map(spansOf);
  const bodies = rest.map((spans): PaperLine => ({ kind: 'body', spans }));
  if (!runIn) return [{ kind: 'heading', level, text: heading }, ...(first ? [{ kind: 'body', spans: first } as const] : []), ...bodies];
  const lead = { level, text: /[。！？]$/.test(heading) ? heading : `${heading}。` };
  return [{ kind: 'body', lead, spans: first ?? [] }, ...bodies];
}

function spansOf({ units }: ReportParagraph): Span[] {
  return units.flatMap((unit) => unit.spans);
}

/** Running text of spans, as printed. */
export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}
