import type { Catalogue } from '@app/catalogue';
import { knownFieldsOf } from '@app/catalogue';
import { qualityCodes } from '../formula/context.js';

/** The words a formula may use, besides its own. */
export interface Vocabulary {
  measures: ReadonlySet<string>;
  /** Fields of the profile an organisation records for a year. */
  profile: ReadonlySet<string>;
}

/** The record type that holds what an organisation says of itself for a year. */
export const PROFILE_TYPE = 'ProfileRecorded';

export function vocabularyOf({ measures, types }: Catalogue): Vocabulary {
  const profileType = types.get(PROFILE_TYPE);
  return {
    measures: new Set([...measures.keys(), ...qualityCodes]),
    profile: new Set(profileType ? knownFieldsOf(profileType).filter((name) => name !== 'year' && name !== 'packs') : []),
  };
}
