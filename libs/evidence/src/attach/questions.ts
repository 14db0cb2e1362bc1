import { shanghaiDateOf, microsOf } from '@app/calendar';
import type { FileUse } from '@app/projections';

/** Something to ask about a file. Asked of the person who brings it, answered as any warning; never a charge. */
export interface Question {
  code: 'same-file' | 'similar-photo' | 'taken-another-day';
  /** Ids of the other records concerned. */
  records?: string[];
}

/** What the questions are asked from. */
export interface Circumstances {
  record: { id: string; organization: string; occurredOn: string };
  capturedAt?: string | undefined;
  /** Where the very same file is attached, and where photos that look like it are: in any organisation. */
  same: readonly FileUse[];
  alike: readonly FileUse[];
}

const MOST_NAMED = 5;
const DAY_MS = 86_400_000;

/** Only records of the same organisation are spoken of: of others nobody is told. */
export function questionsOf({ record, capturedAt, same, alike }: Circumstances): Question[] {
  const others = (uses: readonly FileUse[]): string[] =>
    [...new Set(uses.filter(({ organization, recordId }) => organization === record.organization && recordId !== record.id).map(({ recordId }) => recordId))];
  const [sameOnes, alikeOnes] = [others(same), others(alike)];
  return [
    ...(sameOnes.length > 0 ? [{ code: 'same-file' as const, records: sameOnes.slice(0, MOST_NAMED) }] : []),
    ...(alikeOnes.length > 0 ? [{ code: 'similar-photo' as const, records: alikeOnes.slice(0, MOST_NAMED) }] : []),
    ...(isAnotherDay(capturedAt, record.occurredOn) ? [{ code: 'taken-another-day' as const }] : []),
  ];
}

/** More than a day before or after (event catalogue 2.7): a night shift, or a clock a little off, is no question. */
function isAnotherDay(capturedAt: string | undefined, occurredOn: string): boolean {
  const micros = capturedAt === undefined ? undefined : microsOf(capturedAt);
  if (micros === undefined) return false;
  return Math.abs(Date.parse(shanghaiDateOf(micros)) - Date.parse(occurredOn)) > DAY_MS;
}
