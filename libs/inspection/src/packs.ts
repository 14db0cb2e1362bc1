import { PROFILE_TYPE } from '@app/assessment';
import type { Catalogue } from '@app/catalogue';

/** A live record of the year, as far as packs go. */
interface PackRecord {
  type: string;
  data: Record<string, unknown>;
}

/** The packs that are on for an organisation and year: those it has a record of, and those it names in its profile. */
export function packsOn(types: Iterable<string>, profiles: readonly PackRecord[], catalogue: Catalogue): Set<string> {
  const named = profiles.filter(({ type }) => type === PROFILE_TYPE).flatMap(({ data }) => (Array.isArray(data['packs']) ? data['packs'].map(String) : []));
  return new Set(['common', ...named, ...[...types].map((type) => catalogue.types.get(type)?.pack ?? 'common')]);
}
