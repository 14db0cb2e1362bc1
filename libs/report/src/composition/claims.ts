import { yearOf } from '@app/calendar';
import type { DrawnMeasure } from '../drawn-types.js';
import type { ReportRecord, UnclaimedWord } from '../model.js';
import type { SentenceTemplate } from '../templates/grammar.js';
import { type DutyYear, textsOf } from './duty-year.js';
import { type Piece, piecesOf } from './template-text.js';

/** The records a word speaks of, and those of them that do not bear it; one the year does not hold bears nothing. */
export interface Claimed {
  counted: readonly (ReportRecord | undefined)[];
  against: readonly (ReportRecord | undefined)[];
}

type Claim = (year: DutyYear) => Claimed;

/** Words that claim something of every record counted, and what the records say to it. */
export const claims: Readonly<Record<string, Claim>> = {
  电话: (year) => {
    const channels = new Map(year.inquiriesReceived.map((record) => [textsOf(record, 'inquiryId')[0], textsOf(record, 'channel')[0]]));
    return everyCounted(year, ['inquiry.answered'], (answer) => channels.get(textsOf(answer, 'inquiryId')[0]) === '电话');
  },
  年初: (year) => everyCounted(year, ['post.coordinators', 'post.wardens'], ({ occurredOn }) =>
    yearOf(occurredOn) === year.year && occurredOn.slice(5, 7) <= '03'),
  专职: (year) => everyCounted(year, ['post.wardens'], ({ data }) => data['fullTime'] === true),
};

function everyCounted(year: DutyYear, measures: readonly DrawnMeasure[], holds: (record: ReportRecord) => boolean): Claimed {
  const counted = measures.flatMap((measure) => year.counted(measure));
  return { counted, against: counted.filter((record) => record === undefined || !holds(record)) };
}

/** The words of a sentence that some record speaks against. */
export function unclaimedWords({ clauses }: SentenceTemplate, year: DutyYear): UnclaimedWord[] {
  const texts = clauses.flatMap((clause) => (typeof clause === 'string' ? [clause] : [clause.lead, ...clause.parts]));
  return texts.flatMap((text) => wordsIn(piecesOf(text))).flatMap((word) => {
    const records = claims[word]?.(year).against.flatMap((record) => record?.id ?? []) ?? [];
    return records.length > 0 ? [{ word, records }] : [];
  });
}

function wordsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'claim' ? [piece.word] : piece.kind === 'optional' ? wordsIn(piece.pieces) : []));
}
