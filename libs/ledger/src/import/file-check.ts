import type { Micros } from '@app/calendar';
import { type Catalogue, type Finding, finding, type Language } from '@app/catalogue';
import type { Bulk, JsonObject, NewEvent } from '@app/event-store';
import type { RecordLookup } from '../lookup.js';
import { Books } from '../record/books.js';
import { checkEntry } from '../record/decide-record.js';
import { decideEntry } from '../record/decide-entry.js';
import { asRecord, eventOf } from '../record/entry.js';
import type { Author } from '../record/read-entry.js';
import { isRepetition, otherContent } from '../record/repetition.js';
import { type Mode, settle } from '../record/settle.js';
import { BatchView } from './batch-view.js';
import { canonicalOf, spokenOf } from '../spoken-of.js';
import { type Draft, readDraft } from './draft.js';
import type { ImportRights } from './import-rights.js';
import type { Line } from './line-reader.js';
import { type FileOutcome, WarningCounter } from './outcome.js';
import { Refusals } from './refusals.js';
import { Seen } from './seen.js';

export interface CheckSettings {
  catalogue: Catalogue;
  lookup: RecordLookup;
  mode: Mode;
  /** The server's clock when the import began. */
  now: Micros;
  rights: ImportRights;
  /** Set by the desk; undefined when the lines tell their own author. */
  author: Author | undefined;
  language: Language;
  /** File name and digest, kept beside every event. */
  source: JsonObject;
}

/**
 * Checks one file, batch by batch, against the log and against its own earlier lines, and stages what is sound.
 * Holds a batch at a time: the stage itself is the memory of earlier lines.
 */
export class FileCheck {
  private readonly counts = { lines: 0, accepted: 0, alreadyThere: 0 };
  private readonly byType = new Map<string, number>();
  private readonly warnings = new WarningCounter();
  private readonly refusals: Refusals;
  private readonly seen: Seen;
  private readonly books: Books;

  constructor(private readonly file: string, private readonly bulk: Bulk, private readonly settings: CheckSettings) {
    this.refusals = new Refusals(settings.language);
    this.seen = new Seen(settings.catalogue);
    this.books = new Books(settings.lookup);
  }

  async take(lines: readonly Line[]): Promise<void> {
    this.counts.lines += lines.length;
    const drafts = lines.flatMap((line) => this.read(line));
    const view = await BatchView.of(drafts, this.bulk);
    const staged: { stream: string; event: NewEvent }[] = [];
    for (const draft of drafts) {
      const taken = await this.takeDraft(draft, view);
      if (taken) staged.push(taken);
    }
    if (staged.length > 0) await this.bulk.stage(staged);
  }

  /** What became of the file; nothing of it may be written when anything was refused. */
  async finish(): Promise<FileOutcome> {
    for (const { line, organization, to, by, value } of this.seen.unanswered()) {
      const found = await this.settings.lookup.existing(organization, to, by, [value]);
      if (!found.has(value)) this.warnings.add('reference-unknown', line);
    }
    if (this.counts.lines === 0) {
      this.refusals.add(0, undefined, [finding('always', 'empty-file', '', '文件为空，没有任何记录', 'the file is empty, it holds no entry')]);
    }
    const refused = this.refusals.list;
    const accepted = refused.length > 0 ? 0 : this.counts.accepted;
    const types = refused.length > 0 ? [] : [...this.byType].map(([type, count]) => ({ type, count }));
    return { file: this.file, ...this.counts, accepted, types, refused, warnings: this.warnings.list() };
  }

  private read(line: Line): Draft[] {
    const read = readDraft(line, this.settings.now, this.settings.author);
    if ('eventId' in read) return [read];
    this.refusals.add(read.line, read.entry, read.findings);
    return [];
  }

  private async takeDraft(draft: Draft, view: BatchView): Promise<{ stream: string; event: NewEvent } | undefined> {
    const { line, entry, eventId } = draft;
    const denied = await this.settings.rights.refusalOf(entry, this.settings.catalogue.types.get(entry.type));
    if (denied) {
      this.refusals.add(line, entry, [denied]);
      return undefined;
    }
    this.refusals.met(eventId, line);
    const there = view.entry(eventId);
    if (there) {
      if (isRepetition(entry, there, this.settings.author !== undefined)) this.counts.alreadyThere += 1;
      else this.refusals.add(line, entry, [otherContent(entry.id)]);
      return undefined;
    }
    const { refusals, warnings } = settle([...draft.findings, ...(await this.decide(draft, view))], this.settings.mode);
    if (refusals.length > 0) this.refusals.add(line, entry, refusals);
    return refusals.length > 0 ? undefined : this.accept(draft, warnings, view);
  }

  private async decide({ entry, findings }: Draft, view: BatchView): Promise<Finding[]> {
    const { catalogue } = this.settings;
    const recordType = catalogue.types.get(entry.type);
    // With a wrong envelope the payload is still worth a look: all faults of a line are named at once.
    if (findings.some(({ weight }) => weight === 'always')) return entry.type === '' ? [] : checkEntry(entry, recordType);
    const [targetId] = spokenOf(entry);
    const target = recordType?.amendment ? view.record(targetId) : undefined;
    return decideEntry(entry, catalogue, {
      target,
      targetIsEntry: targetId === undefined ? undefined : view.entry(targetId)?.type,
      canonical: view.record(canonicalOf(entry, target)),
      ...(await this.books.around(entry, target)),
    });
  }

  private accept({ line, entry, eventId }: Draft, warnings: readonly Finding[], view: BatchView): { stream: string; event: NewEvent } {
    const recordType = this.settings.catalogue.types.get(entry.type);
    const codes = new Set(warnings.map(({ code }) => code));
    if (recordType && !recordType.amendment && this.seen.note(line, entry.organization, asRecord(entry), recordType)) codes.add('possible-duplicate');
    if (recordType?.amendment && this.seen.noteAmendment(entry.type, spokenOf(entry))) codes.add('canonical-struck-out');
    for (const code of codes) this.warnings.add(code, line);
    this.books.note(entry);
    this.counts.accepted += 1;
    this.byType.set(entry.type, (this.byType.get(entry.type) ?? 0) + 1);
    const event = eventOf(entry, eventId, { ...this.settings.source, line, ...(codes.size > 0 ? { warnings: [...codes] } : {}) });
    return { stream: view.accept(entry, event, recordType?.amendment ? spokenOf(entry)[0] : undefined), event };
  }
}
