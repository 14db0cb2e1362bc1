import type { DroppedUnit, ReportJson } from '../../shared/report/report-json.js';

/** Sentences that were left out, by the printed unit or heading after which they would stand. */
export function leftOutAfter({ sections, dropped }: Pick<ReportJson, 'sections' | 'dropped'>): Map<string, DroppedUnit[]> {
  const printed = sections.flatMap(({ unit, paragraphs }) => [unit, ...paragraphs.flatMap(({ units }) => units.map((one) => one.unit))]);
  const after = new Map<string, DroppedUnit[]>();
  for (const one of dropped.filter(({ wording }) => wording !== undefined)) {
    const before = printed.filter((unit) => numberOf(unit) < numberOf(one.unit)).sort((a, b) => numberOf(a) - numberOf(b)).at(-1) ?? 'S01';
    after.set(before, [...(after.get(before) ?? []), one]);
  }
  return after;
}

/** `S07` is 7, and so is `S07+1`. */
function numberOf(unit: string): number {
  return Number(/\d+/.exec(unit)?.[0] ?? 0);
}
