import type { ReportRecord, Span } from '../model.js';

/** Words with the records they are drawn from; nothing where there are no words. */
export function drawnFrom(records: readonly (ReportRecord | undefined)[], text: string): Span[] | undefined {
  return text === '' ? undefined : [{ text, records: records.flatMap((record) => record?.id ?? []) }];
}
