import { type Catalogue, knownFieldsOf, type MeasureRule, partsOf } from '@app/catalogue';
import { qualityCodes } from '../formula/context.js';

/** The words a formula may use, besides its own. */
export interface Vocabulary {
  measures: ReadonlySet<string>;
  /** Measures that count keys: what `covered` may ask for. */
  keyed: ReadonlySet<string>;
  /** Measures with contributions of their own, by key and day: what `sumOf`, `first`, `latest` and `grade` may ask for. */
  dated: ReadonlySet<string>;
  /** Fields of the profile an organisation records for a year. */
  profile: ReadonlySet<string>;
}

/** The record type that holds what an organisation says of itself for a year. */
export const PROFILE_TYPE = 'ProfileRecorded';

export function vocabularyOf({ measures, types }: Catalogue): Vocabulary {
  const profileType = types.get(PROFILE_TYPE);
  const codesOf = (is: (rule: MeasureRule) => boolean): Set<string> => new Set([...measures.values()].filter(({ rule }) => is(rule)).map(({ code }) => code));
  return {
    measures: new Set([...measures.keys(), ...qualityCodes]),
    keyed: codesOf(({ kind }) => kind !== 'quotient'),
    dated: codesOf((rule) => partsOf(rule).length === 0),
    profile: new Set(profileType ? knownFieldsOf(profileType).filter((name) => name !== 'year' && name !== 'packs') : []),
  };
}
