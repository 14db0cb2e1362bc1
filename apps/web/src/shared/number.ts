const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as it stands in a table: 1,387; a dash where it is not applicable. */
export function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : grouped.format(value);
}

/** With its sign: +3, −2, ±0. */
export function changeText(value: number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return value === 0 ? '±0' : `${value > 0 ? '+' : '−'}${grouped.format(Math.abs(value))}`;
}
