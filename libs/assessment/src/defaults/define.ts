import type { Indicator } from '../set/indicator-set.js';

type Given = Omit<Indicator, 'dimension' | 'direction' | 'frequency'> & Partial<Pick<Indicator, 'direction' | 'frequency'>>;

/** Indicators of one dimension; more is better and they are looked at once a year unless they say otherwise. */
export function dimension(code: string, indicators: readonly Given[]): Indicator[] {
  return indicators.map((indicator) => ({ direction: 'higher', frequency: 'year', ...indicator, dimension: code }));
}

/** Where a target, a weight or a parameter is our proposal, the county's paper decides. */
export const PROPOSED = '分值、目标和扣分为默认值，以县（市、区）考核文件为准';

/** What the default follows, and that the county's paper decides. */
export function after(paper: string): string {
  return `参照${paper}；${PROPOSED}`;
}
