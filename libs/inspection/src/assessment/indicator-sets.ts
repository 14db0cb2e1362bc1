import { Injectable } from '@nestjs/common';
import { defaultSets, type IndicatorSet, setLabel } from '@app/assessment';
import { type Bounds, ReadTables } from '@app/projections';

/** A set, and how it came here: with the product, or published by somebody. */
export interface KnownSet {
  set: IndicatorSet;
  published: { by: string; at: string } | null;
}

/** The sets of indicators there are: the product's own and those published. */
@Injectable()
export class IndicatorSets {
  constructor(private readonly tables: ReadTables) {}

  /** As known within the bounds, the product's own first, then in order of publication. */
  async list(bounds: Bounds): Promise<KnownSet[]> {
    const published = await this.tables.indicatorSets(bounds);
    return [
      ...defaultSets.map((set) => ({ set, published: null })),
      // Only sets that were checked are ever published.
      ...published.map(({ document, publishedBy, publishedAt }) => ({ set: document as unknown as IndicatorSet, published: { by: publishedBy, at: publishedAt } })),
    ];
  }

  /**
   * The set of a name, as `name@version`; without a version the one made for the year, else the latest. A title, or the
   * label itself, names a set too. Undefined when there is none.
   */
  async find(label: string, year: number, bounds: Bounds): Promise<IndicatorSet | undefined> {
    return pick(await this.list(bounds), label, year);
  }
}

/** See `IndicatorSets.find`. */
export function pick(known: readonly KnownSet[], label: string, year: number): IndicatorSet | undefined {
  const sets = known.map(({ set }) => set);
  const exact = sets.find((set) => setLabel(set) === label);
  if (exact) return exact;
  const named = sets.filter(({ name, title }) => name === label || title.zh === label || title.en === label);
  return named.findLast((set) => isMadeFor(set, year)) ?? named.at(-1);
}

function isMadeFor({ validFrom, validTo }: IndicatorSet, year: number): boolean {
  const name = String(year).padStart(4, '0');
  return validFrom <= `${name}-12-31` && (validTo === undefined || validTo >= `${name}-01-01`);
}
