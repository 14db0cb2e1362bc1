interface Counted {
  measure: string;
  year: number;
  key: string;
  amount: number;
}

/** What a record adds to each figure: once a figure and year, with the keys it counts under. */
export function countsOf(counted: readonly Counted[]): { measure: string; year: number; amount: number; keys: string[] }[] {
  const figures = new Map<string, { measure: string; year: number; amount: number; keys: string[] }>();
  for (const { measure, year, key, amount } of counted) {
    const of = `${measure} ${String(year)}`;
    const figure = figures.get(of) ?? { measure, year, amount: 0, keys: [] };
    figures.set(of, { ...figure, amount: figure.amount + amount, keys: key === '' || figure.keys.includes(key) ? figure.keys : [...figure.keys, key] });
  }
  return [...figures.values()];
}
