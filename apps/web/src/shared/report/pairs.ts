import type { ReportJson } from './report-json.js';
import { differenceOf, type Piece } from './text-difference.js';

/** One sentence in two reports; no pieces where a report has it not. */
export interface Pair {
  unit: string;
  last: Piece[];
  now: Piece[];
}

type Texts = Pick<ReportJson, 'sections'>;

/** A report beside an earlier one, by section; what only the earlier one has stands at the end of its section. `alike`: how much of the text is the earlier one's. */
export function pairsOf(last: Texts, now: Texts): { parts: { heading: string; pairs: Pair[] }[]; alike: number } {
  const [before, after] = [textsOf(last), textsOf(now)];
  const headings = new Map([...last.sections, ...now.sections].map(({ unit, heading }) => [unit, heading]));
  let [signs, same] = [0, 0];
  const parts = [...headings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([section, heading]) => {
    const units = [...new Set([...after, ...before].filter(([, one]) => one.section === section).map(([unit]) => unit))];
    return {
      heading,
      pairs: units.map((unit) => {
        const [was, is] = [before.get(unit)?.text ?? '', after.get(unit)?.text ?? ''];
        const { one, other } = differenceOf(was, is);
        signs += is.length;
        same += other.reduce((sum, { text, own }) => sum + (own ? 0 : text.length), 0);
        return { unit, last: one, now: other };
      }),
    };
  });
  return { parts: parts.filter(({ pairs }) => pairs.length > 0), alike: signs === 0 ? 0 : same / signs };
}

/** Only the sentences that are not the same in both. */
export function changedOf(parts: ReturnType<typeof pairsOf>['parts']): ReturnType<typeof pairsOf>['parts'] {
  return parts.map(({ heading, pairs }) => ({ heading, pairs: pairs.filter(({ last, now }) => [...last, ...now].some(({ own }) => own)) })).filter(({ pairs }) => pairs.length > 0);
}

function textsOf({ sections }: Texts): Map<string, { section: string; text: string }> {
  return new Map(sections.flatMap(({ unit: section, paragraphs }) => paragraphs.flatMap(({ units }) => units.map(({ unit, text }) => [unit, { section, text }] as const))));
}
