import type { AnnexMeasure, ReportAnnex } from '../annex/annex.js';
import type { PrintedFigure } from '../model.js';
import type { PaperLine } from '../text/paper-lines.js';

/** A figure as printed, and where it stands. */
export interface FigureSource {
  /** 1, 2, 3 … in order of first appearance. */
  number: number;
  figure: PrintedFigure;
  /** Which of all printed figures of the text, from 1. A figure printed twice has two places. */
  places: number[];
  /** Indicators of an annex that are made of it. */
  indicators: string[];
}

/** The sources of a text's figures; the same measure printed the same way is one source. */
export function figureSources(lines: readonly PaperLine[]): FigureSource[] {
  const figures = lines.flatMap((line) => line.kind === 'body' ? line.spans.flatMap(({ figure }) => figure ? [figure] : []) : []);
  const sources = new Map<string, FigureSource>();
  figures.forEach((figure, index) => {
    const key = `${figure.measure} ${figure.printed}`;
    const source = sources.get(key) ?? { number: sources.size + 1, figure, places: [], indicators: [] };
    source.places.push(index + 1);
    sources.set(key, source);
  });
  return [...sources.values()];
}

/**
 * The sources of the text, and behind them those that only an annex draws on. A measure has one source for both when the
 * same records count in it: a text may speak of the year, an annex of its part until a day.
 */
export function withAnnexSources(ofText: readonly FigureSource[], annexes: readonly ReportAnnex[]): { all: FigureSource[]; byMeasure: Map<string, number> } {
  const all = ofText.map((source) => ({ ...source, indicators: [...source.indicators] }));
  const byMeasure = new Map<string, number>();
  for (const { indicators } of annexes) {
    for (const { code, measures } of indicators) {
      for (const measure of measures) {
        const source = all.find(({ figure }) => isSame(figure, measure)) ?? added(all, measure);
        if (!source.indicators.includes(code)) source.indicators.push(code);
        byMeasure.set(measure.measure, source.number);
      }
    }
  }
  return { all, byMeasure };
}

function isSame(figure: PrintedFigure, { measure, value, records }: AnnexMeasure): boolean {
  return figure.measure === measure && figure.value === value && hasRecords(figure, records);
}

/** Whether a figure is made of these very records. */
export function hasRecords(figure: PrintedFigure, records: readonly string[]): boolean {
  return figure.records.length === records.length && figure.records.every((id, index) => id === records[index]);
}

function added(all: FigureSource[], { measure, value, records }: AnnexMeasure): FigureSource {
  const source = { number: all.length + 1, figure: { measure, value, printed: '', records }, places: [], indicators: [] };
  all.push(source);
  return source;
}

export function placeId(place: number): string {
  return `figure-${String(place)}`;
}

export function sourceId(number: number): string {
  return `source-${String(number)}`;
}

/** Of the cell of an annex with an indicator's value. */
export function cellId(code: string): string {
  return `value-${code}`;
}

/** Of what is said of an indicator below the paper. */
export function explanationId(code: string): string {
  return `explained-${code}`;
}
