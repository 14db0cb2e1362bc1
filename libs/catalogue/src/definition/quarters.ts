const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

export type Quarter = (typeof QUARTERS)[number];

/** A quarter of the year and those after it. */
export function quartersSince(quarter: string): readonly Quarter[] {
  return QUARTERS.filter((one) => one >= quarter);
}

/** The quarters of the year after one. */
export function quartersAfter(quarter: string): readonly Quarter[] {
  return QUARTERS.filter((one) => one > quarter);
}
