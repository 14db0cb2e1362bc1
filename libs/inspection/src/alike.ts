import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE, likenessOf, RECORD_LOOKUP, type RecordLookup, type RecordState, standingOf } from '@app/ledger';

const ANSWERED = 'possible-duplicate';
/** Named of those alike; whoever has more of them needs no longer list. */
const MOST = 5;

/** Which records may be one thing entered twice: a question put to people, as the books stand now. */
@Injectable()
export class Alike {
  constructor(@Inject(CATALOGUE) private readonly catalogue: Catalogue, @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup) {}

  /** For each, ids of the live records that a live one may repeat; none once somebody has answered that it repeats nothing. */
  async of(organization: string, states: readonly RecordState[]): Promise<string[][]> {
    const known = new Map<string, Promise<Map<string, string[]>>>();
    return Promise.all(states.map(async (state) => {
      const like = standingOf(state) !== 'live' || Object.hasOwn(state.review.answers, ANSWERED) ? undefined : likenessOf(state, this.catalogue);
      if (!like) return [];
      const place = `${state.type} ${String(like.year)} ${like.day ?? ''}`;
      const among = known.get(place) ?? this.byLikeness(organization, state.type, like.year, like.day);
      known.set(place, among);
      return ((await among).get(like.key) ?? []).filter((id) => id !== state.id).slice(0, MOST);
    }));
  }

  /** Ids by what they are known by; of each no more than can be named. */
  private async byLikeness(organization: string, type: string, year: number, day: string | undefined): Promise<Map<string, string[]>> {
    const likeness = this.catalogue.types.get(type)?.likeness;
    const ids = new Map<string, string[]>();
    for (const record of await this.lookup.recordsOf(organization, type, year, day)) {
      const key = likeness?.(record);
      if (key === undefined) continue;
      const alike = ids.get(key) ?? [];
      if (alike.length <= MOST) alike.push(record.id);
      ids.set(key, alike);
    }
    return ids;
  }
}
