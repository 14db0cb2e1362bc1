import type { Catalogue, EffectiveRecord, RecordType } from '@app/catalogue';
import { hash } from 'node:crypto';

/** A reference to another record that has not been met yet. */
export interface OpenReference {
  line: number;
  organization: string;
  field: string;
  to: string;
  by: string;
  value: string;
}

/**
 * What a file has shown so far, in a few bytes a line: 48-bit hashes instead of texts, so that two hundred thousand
 * lines fit. A collision (one in a million such files) can only hide a warning, never a refusal.
 */
export class Seen {
  private readonly likenesses = new Set<number>();
  private readonly names = new Set<number>();
  private readonly wanted: OpenReference[] = [];
  /** Event ids of records that others of this file were marked duplicates of. */
  private readonly canonicals = new Set<string>();
  private readonly referredTo: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(catalogue: Catalogue) {
    const referredTo = new Map<string, Set<string>>();
    for (const { references = [] } of catalogue.types.values()) {
      for (const { to, by } of references) referredTo.set(to, (referredTo.get(to) ?? new Set()).add(by));
    }
    this.referredTo = referredTo;
  }

  /** Notes a record; true when one like it was noted before. */
  note(line: number, organization: string, record: EffectiveRecord, recordType: RecordType): boolean {
    for (const by of this.referredTo.get(record.type) ?? []) {
      this.names.add(shortHash(organization, record.type, by, valueAt(record, by)));
    }
    for (const { field, to, by } of recordType.references ?? []) {
      const value = record.data[field];
      if (typeof value === 'string' && !this.names.has(shortHash(organization, to, by, value))) {
        this.wanted.push({ line, organization, field, to, by, value });
      }
    }
    const likeness = recordType.likeness?.(record);
    if (likeness === undefined) return false;
    const key = shortHash(organization, record.type, likeness);
    if (this.likenesses.has(key)) return true;
    this.likenesses.add(key);
    return false;
  }

  /** Notes an amendment; true when it strikes out a record that stands for its duplicates: they stay out all the same. */
  noteAmendment(type: string, [target = '', canonical]: readonly string[]): boolean {
    if (canonical !== undefined) this.canonicals.add(canonical);
    return (type === 'RecordVoided' || type === 'DuplicateMarked') && this.canonicals.has(target);
  }

  /** References that nothing in the file answers, not even later on. */
  unanswered(): OpenReference[] {
    return this.wanted.filter(({ organization, to, by, value }) => !this.names.has(shortHash(organization, to, by, value)));
  }
}

function valueAt(record: EffectiveRecord, by: string): string {
  return by === 'id' ? record.id : String(record.data[by]);
}

function shortHash(...parts: string[]): number {
  return hash('md5', JSON.stringify(parts), 'buffer').readUIntBE(0, 6);
}
