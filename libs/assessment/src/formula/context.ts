import type { MeasureDefinition, Tally } from '@app/catalogue';

/** What the organisation said of itself for the year: numbers and lists, by the name of the field. */
export type Profile = Readonly<Record<string, number | readonly ProfileItem[] | undefined>>;

/** An item of a list of the profile; with a date where it is due on one, as a planned occasion. */
export interface ProfileItem {
  name: string;
  date?: string;
}

/** A leader, and the days of the year on which he or she led: both included. */
export interface Leader {
  name: string;
  from: string;
  to: string;
}

/** Counts over whole records rather than over contributions: what the data-quality indicators are made of. */
export const qualityCodes = [
  'records.all', 'records.live', 'records.late', 'records.corrected', 'records.void',
  'records.evidenceAsked', 'records.evidenced', 'records.sharedFigures', 'records.equalFigures',
] as const;

export type QualityCode = (typeof qualityCodes)[number];

/** All that a formula may look at: one organisation, one year, as of one moment. */
export interface FormulaContext {
  year: number;
  /** The day looked at: what was done, and what is due, by its end. */
  day: string;
  tally: Tally;
  definitionOf: (measure: string) => MeasureDefinition;
  profile: Profile;
  leaders: readonly Leader[];
  quality: Readonly<Partial<Record<QualityCode, number>>>;
}
