import type { Catalogue } from '@app/catalogue';
import type { RecordContribution } from '@app/projections';
import type { FigureLookup, ReportFigureInput } from '@app/report';
import { countRecords } from './counting.js';
import type { Figures } from './figures.js';

type Rows = readonly RecordContribution[];

/** The figures of a year with the records behind them. Each is worked out when it is asked for: a report prints few of them. */
export class FiguresBehind implements FigureLookup {
  private readonly byMeasure = new Map<string, RecordContribution[]>();
  private readonly known = new Map<string, ReportFigureInput>();

  /** `rows` in order of date and entry. */
  constructor(private readonly rows: Rows, private readonly catalogue: Catalogue, private readonly figures: Figures) {
    for (const row of rows) {
      const mine = this.byMeasure.get(row.measure);
      if (mine) mine.push(row);
      else this.byMeasure.set(row.measure, [row]);
    }
  }

  get(code: string): ReportFigureInput | undefined {
    if (!this.catalogue.measures.has(code)) return undefined;
    const figure = this.known.get(code) ?? this.figureOf(code, this.rowsOf(code));
    this.known.set(code, figure);
    return figure;
  }

  /** The same, of what counts by the end of a day. */
  until(day: string): FigureLookup {
    return {
      get: (code) => {
        if (!this.catalogue.measures.has(code)) return undefined;
        const rows = this.rowsOf(code);
        const early = rows.filter(({ on }) => on <= day);
        return early.length === rows.length ? this.get(code) : this.figureOf(code, early);
      },
    };
  }

  private rowsOf(code: string): Rows {
    const bases = this.catalogue.basesOf(code).filter((base) => this.byMeasure.has(base));
    return bases.length > 1 ? this.rows.filter(({ measure }) => bases.includes(measure)) : this.byMeasure.get(bases[0] ?? '') ?? [];
  }

  private figureOf(code: string, rows: Rows): ReportFigureInput {
    const countings = countRecords(this.figures.definition(code), rows, (part) => this.figures.definition(part));
    const ids = new Map(rows.map(({ recordNo, recordId }) => [recordNo, recordId]));
    const records = [...countings].flatMap(([recordNo, { counted }]) => (counted ? ids.get(recordNo) ?? [] : []));
    return { ...this.figures.valuesOf(rows)(code), records };
  }
}
