import type { EffectiveRecord, Finding } from '@app/catalogue';

/** The desk refuses: nothing was written. Each finding says what, where and how to mend it. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Finding[]) {
    super(refusals.map(({ text }) => text.en).join('; '));
  }
}

/** The entry resembles records that are there. Nothing was written; say that it is another thing, or which one it may repeat. */
export class PossibleDuplicate extends Error {
  constructor(readonly alike: readonly EffectiveRecord[]) {
    super(`it resembles ${alike.map(({ id }) => id).join(', ')}`);
  }
}

/** Somebody else has changed the record meanwhile. Nothing was written. */
export class RecordChanged extends Error {
  constructor(readonly expected: number, readonly actual: number) {
    super(`the record is at revision ${String(actual)}, not at ${String(expected)}`);
  }
}
