import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE, RECORD_LOOKUP, type RecordLookup, recordsAlike, type RecordState, standingOf } from '@app/ledger';

const ANSWERED = 'possible-duplicate';

/** Which records may be one thing entered twice: a question put to people, as the books stand now. */
@Injectable()
export class Alike {
  constructor(@Inject(CATALOGUE) private readonly catalogue: Catalogue, @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup) {}

  /** Ids of the live records that a live one may repeat; none once somebody has answered that it repeats nothing. */
  async of(state: RecordState): Promise<string[]> {
    if (standingOf(state) !== 'live' || Object.hasOwn(state.review.answers, ANSWERED)) return [];
    return (await recordsAlike(state.organization, state, this.catalogue, this.lookup)).map(({ id }) => id);
  }
}
