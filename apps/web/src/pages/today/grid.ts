/** A type of the grid, with how many it has in each of the twelve months. */
export interface GridRow<Type> {
  type: Type;
  months: readonly number[];
  total: number;
}

interface Counted {
  type: string;
  month: number;
  count: number;
}

/** A row for each type that has records this year, or for all of them; in the order of the catalogue. */
export function gridOf<Type extends { type: string }>(types: readonly Type[], counts: readonly Counted[], all: boolean): GridRow<Type>[] {
  const byType = new Map<string, number[]>();
  for (const { type, month, count } of counts) {
    const months = byType.get(type) ?? new Array<number>(12).fill(0);
    months[month - 1] = count;
    byType.set(type, months);
  }
  return types.filter(({ type }) => all || byType.has(type)).map((type) => {
    const months = byType.get(type.type) ?? new Array<number>(12).fill(0);
    return { type, months, total: months.reduce((sum, one) => sum + one, 0) };
  });
}
