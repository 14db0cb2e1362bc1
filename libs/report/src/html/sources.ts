import type { PrintedFigure } from '../model.js';
import type { PaperLine } from '../text/paper-lines.js';

/** A figure as printed, and where in the text it stands. */
export interface FigureSource {
  /** 1, 2, 3 … in order of first appearance. */
  number: number;
  figure: PrintedFigure;
  /** Which of all printed figures of the text, from 1. A figure printed twice has two places. */
  places: number[];
}

/** The sources of a text's figures; the same measure printed the same way is one source. */
export function figureSources(lines: readonly PaperLine[]): FigureSource[] {
  const figures = lines.flatMap((line) => line.kind === 'body' ? line.spans.flatMap(({ figure }) => figure ? [figure] : []) : []);
  const sources = new Map<string, FigureSource>();
  figures.forEach((figure, index) => {
    const key = `${figure.measure} ${figure.printed}`;
    const source = sources.get(key) ?? { number: sources.size + 1, figure, places: [] };
    source.places.push(index + 1);
    sources.set(key, source);
  });
  return [...sources.values()];
}

export function placeId(place: number): string {
  return `figure-${String(place)}`;
}

export function sourceId(number: number): string {
  return `source-${String(number)}`;
}
