import { yearOf } from '@app/calendar';
import type { ReportRecord } from '../model.js';
import { type DutyYear, textsOf } from './duty-year.js';

type Claim = (year: DutyYear) => boolean;

/** Words that claim something of every record counted, and when the records bear them. */
export const claims: Readonly<Record<string, Claim>> = {
  电话: (year) => {
    const channels = new Map(year.inquiriesReceived.map((record) => [textsOf(record, 'inquiryId')[0], textsOf(record, 'channel')[0]]));
    return everyCounted(year, ['inquiry.answered'], (answer) => channels.get(textsOf(answer, 'inquiryId')[0]) === '电话');
  },
  年初: (year) => everyCounted(year, ['post.coordinators', 'post.wardens'], ({ occurredOn }) =>
    yearOf(occurredOn) === year.year && occurredOn.slice(5, 7) <= '03'),
  专职: (year) => everyCounted(year, ['post.wardens'], ({ data }) => data['fullTime'] === true),
};

function everyCounted(year: DutyYear, measures: readonly string[], holds: (record: ReportRecord) => boolean): boolean {
  const counted = measures.flatMap((measure) => year.counted(measure));
  return counted.length > 0 && counted.every((record) => record !== undefined && holds(record));
}
