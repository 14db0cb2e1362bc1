import type { ReportJson } from './report-json.js';
import { differenceOf, type Piece } from './text-difference.js';

/** One sentence in both years; no pieces where a year has it not. */
export interface Pair {
  unit: string;
  last: Piece[];
  now: Piece[];
}

/** This year's report beside last year's, by section; what only last year had stands at the end of its section. */
export function pairsOf(last: ReportJson, now: ReportJson): { parts: { heading: string; pairs: Pair[] }[]; alike: number } {
  const [before, after] = [textsOf(last), textsOf(now)];
  const headings = new Map([...last.sections, ...now.sections].map(({ unit, heading }) => [unit, heading]));
  let [signs, same] = [0, 0];
  const parts = [...headings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([section, heading]) => {
    const units = [...new Set([...after, ...before].filter(([, one]) => one.section === section).map(([unit]) => unit))];
    return {
      heading,
      pairs: units.map((unit) => {
        const [was, is] = [before.get(unit)?.text ?? '', after.get(unit)?.text ?? ''];
        const { one, other, alike } = differenceOf(was, is);
        signs += is.length;
        same += was === '' ? 0 : is.length * alike;
        return { unit, last: one, now: other };
      }),
    };
  });
  return { parts: parts.filter(({ pairs }) => pairs.length > 0), alike: signs === 0 ? 0 : same / signs };
}

function textsOf({ sections }: ReportJson): Map<string, { section: string; text: string }> {
  return new Map(sections.flatMap(({ unit: section, paragraphs }) => paragraphs.flatMap(({ units }) => units.map(({ unit, text }) => [unit, { section, text }] as const))));
}
