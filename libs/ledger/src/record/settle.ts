import type { Finding } from '@app/catalogue';

/** The desk is strict; a trusted import takes history as it was and keeps a note. */
export type Mode = 'desk' | 'trusted';

/** Findings sorted into what refuses the entry and what travels with it as a warning. */
export function settle(findings: readonly Finding[], mode: Mode): { refusals: Finding[]; warnings: Finding[] } {
  const refuses = ({ weight }: Finding): boolean => weight === 'always' || (weight === 'desk' && mode === 'desk');
  return { refusals: findings.filter(refuses), warnings: findings.filter((one) => !refuses(one)) };
}
