import { yearOf } from '@app/calendar';
import { textAt } from '@app/ledger';
import type { RecordVersion } from '@app/projections';
import type { StandingText } from '@app/report';

export const NARRATIVE_TYPE = 'NarrativeBlockRevised';

/** The standing texts in force for a year, by block: of the versions made for it or an earlier year the latest. Pure; takes them in order of date. */
export function standingTextsOf(versions: readonly Pick<RecordVersion, 'state'>[], year: number): Map<string, StandingText> {
  const inForce = new Map<string, StandingText & { from: number }>();
  for (const { state: { id, occurredOn, data } } of versions) {
    const from = typeof data['fromYear'] === 'number' ? data['fromYear'] : yearOf(occurredOn);
    const blockId = textAt(data, 'blockId');
    if (from <= year && from >= (inForce.get(blockId)?.from ?? from)) inForce.set(blockId, { text: textAt(data, 'text'), record: id, from });
  }
  return new Map([...inForce].map(([blockId, { text, record }]) => [blockId, { text, record }]));
}
