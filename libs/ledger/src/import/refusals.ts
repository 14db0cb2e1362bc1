import type { Finding, Language } from '@app/catalogue';
import { eventIdOf } from '@app/platform';
import { type Entry, textAt } from '../record/entry.js';
import type { Refusal } from './outcome.js';

/** Findings for a record that is not there, and the field that names it. */
const AWAITING: Readonly<Record<string, string>> = { 'target-unknown': 'target', 'canonical-unknown': 'canonical' };

/** The refused lines of a file, in the reader's language. */
export class Refusals {
  readonly list: Refusal[] = [];
  /** Refusals for a missing record, by its event id: a later line may show that it only stands too late. */
  private readonly awaiting = new Map<string, Refusal[]>();

  constructor(private readonly language: Language) {}

  add(line: number, entry: Entry | undefined, findings: readonly Finding[]): void {
    for (const { code, field, text } of findings) {
      const refusal = { line, id: entry && entry.id !== '' ? entry.id : null, field, code, reason: text[this.language] };
      this.list.push(refusal);
      const naming = AWAITING[code];
      if (!entry || naming === undefined) continue;
      const eventId = eventIdOf(entry.organization, textAt(entry.data, naming));
      this.awaiting.set(eventId, [...(this.awaiting.get(eventId) ?? []), refusal]);
    }
  }

  /** Line `line` holds the entry of this id: whoever spoke of it earlier learns where it stands. */
  met(eventId: string, line: number): void {
    const later = `stands later, line ${String(line)}`;
    for (const refusal of this.awaiting.get(eventId) ?? []) {
      refusal.code = 'stands-later';
      refusal.reason = this.language === 'zh' ? `所指记录在其后第 ${String(line)} 行，应排在前面（${later}）` : `the record it speaks of ${later}`;
    }
    this.awaiting.delete(eventId);
  }
}
