import type { Micros } from '@app/calendar';
import { type Catalogue, type Finding, finding, type Language } from '@app/catalogue';
import { type Bulk, digestOf, type JsonObject, type NewEvent, type StoredEvent } from '@app/event-store';
import { eventIdOf } from '@app/platform';
import type { RecordLookup } from '../lookup.js';
import { decideAmendment } from '../record/decide-amendment.js';
import { checkEntry, decideRecord } from '../record/decide-record.js';
import { asRecord, type Entry, entryOf, eventOf, streamOf } from '../record/entry.js';
import { type Author, readEntry } from '../record/read-entry.js';
import { amendRecord, beginRecord, type RecordState } from '../record/record-state.js';
import { type Mode, settle } from '../record/settle.js';
import { replay } from '../record/replay.js';
import type { Line } from './line-reader.js';
import { type FileOutcome, type Refusal, WarningCounter } from './outcome.js';
import { Seen } from './seen.js';
import { YearBook } from './year-book.js';

export interface CheckSettings {
  catalogue: Catalogue;
  lookup: RecordLookup;
  mode: Mode;
  /** The server's clock when the import began. */
  now: Micros;
  /** Set by the desk; undefined when the lines tell their own author. */
  author: Author | undefined;
  language: Language;
  /** File name and digest, kept beside every event. */
  source: JsonObject;
}

interface Draft {
  line: number;
  entry: Entry;
  eventId: string;
  findings: Finding[];
}

/** One batch's view of the store: what is known of its ids, and the records its amendments speak of. */
interface View {
  known: Map<string, Pick<StoredEvent, 'type' | 'data' | 'metadata'>>;
  states: Map<string, RecordState>;
}

/**
 * Checks one file, batch by batch, against the log and against its own earlier lines, and stages what is sound.
 * Holds a batch at a time: the stage itself is the memory of earlier lines.
 */
export class FileCheck {
  private readonly outcome: FileOutcome;
  private readonly warnings = new WarningCounter();
  private readonly seen: Seen;
  private readonly years: YearBook;
  /** Refusals for a missing target, by the target's event id: a later line may show that it only stands too late. */
  private readonly awaited = new Map<string, Refusal[]>();

  constructor(file: string, private readonly bulk: Bulk, private readonly settings: CheckSettings) {
    this.outcome = { file, lines: 0, accepted: 0, alreadyThere: 0, refused: [], warnings: [] };
    this.seen = new Seen(settings.catalogue);
    this.years = new YearBook(settings.lookup);
  }

  async take(lines: readonly Line[]): Promise<void> {
    this.outcome.lines += lines.length;
    const drafts = lines.flatMap((line) => this.read(line));
    const view = await this.viewOf(drafts);
    const staged: { stream: string; event: NewEvent }[] = [];
    for (const draft of drafts) {
      this.correctAwaited(draft);
      if (this.repeats(draft, view)) continue;
      const findings = [...draft.findings, ...(await this.decide(draft, view))];
      const { refusals, warnings } = settle(findings, this.settings.mode);
      if (refusals.length > 0) {
        this.refuse(draft, refusals);
        continue;
      }
      for (const { code } of warnings) this.warnings.add(code, draft.line);
      staged.push(this.accept(draft, warnings, view));
    }
    if (staged.length > 0) await this.bulk.stage(staged);
  }

  /** What became of the file; nothing of it may be written when anything was refused. */
  async finish(): Promise<FileOutcome> {
    for (const { line, organization, to, by, value } of this.seen.unanswered()) {
      const found = await this.settings.lookup.existing(organization, to, by, [value]);
      if (!found.has(value)) this.warnings.add('reference-unknown', line);
    }
    if (this.outcome.lines === 0) {
      this.refuse({ line: 0 }, [finding('always', 'empty-file', '', '文件为空，没有任何记录', 'the file is empty, it holds no entry')]);
    }
    const accepted = this.outcome.refused.length > 0 ? 0 : this.outcome.accepted;
    return { ...this.outcome, accepted, warnings: this.warnings.list() };
  }

  private read(line: Line): Draft[] {
    if (line.text === undefined) {
      const { code, text } = line.problem ?? { code: 'unreadable', text: { zh: '', en: '' } };
      this.refuse({ line: line.number }, [finding('always', code, '', text.zh, text.en)]);
      return [];
    }
    let value: unknown;
    try {
      value = JSON.parse(line.text);
    } catch (error) {
      const detail = error instanceof Error ? error.message : '';
      this.refuse({ line: line.number }, [finding('always', 'broken-json', '', `不是有效的 JSON：${detail}`, `is not valid JSON: ${detail}`)]);
      return [];
    }
    const { entry, findings } = readEntry(value, this.settings.now, this.settings.author);
    if (!entry || entry.id === '' || entry.organization === '') {
      this.refuse({ line: line.number, ...(entry ? { entry } : {}) }, findings);
      return [];
    }
    return [{ line: line.number, entry, eventId: eventIdOf(entry.organization, entry.id), findings }];
  }

  private async viewOf(drafts: readonly Draft[]): Promise<View> {
    const spokenOf = drafts.flatMap(({ entry }) => referredIds(entry));
    const [known, streams] = [
      await this.bulk.find([...new Set([...drafts.map(({ eventId }) => eventId), ...spokenOf])]),
      await this.bulk.streams([...new Set(spokenOf.map(streamOf))]),
    ];
    const states = new Map<string, RecordState>();
    for (const [stream, events] of streams) {
      const state = replay(events.map(entryOf));
      if (state) states.set(stream, state);
    }
    return { known: new Map(known), states };
  }

  /** True when the entry is in the ledger already; the same id with other content is refused. */
  private repeats(draft: Draft, { known }: View): boolean {
    const there = known.get(draft.eventId);
    if (!there) return false;
    const entry = this.settings.author ? { ...draft.entry, ...timeAndAuthorOf(entryOf(there)) } : draft.entry;
    const { type, data, metadata } = eventOf(entry, draft.eventId, {});
    if (digestOf(type, data, metadata) === digestOf(there.type, there.data, there.metadata)) this.outcome.alreadyThere += 1;
    else {
      this.refuse(draft, [finding('always', 'id-with-other-content', 'id', `编号 ${entry.id} 已在台账中，但内容不同；更正请用 RecordCorrected`,
        `id ${entry.id} is in the ledger with other content; use RecordCorrected to correct it`)]);
    }
    return true;
  }

  private async decide({ entry, findings }: Draft, { known, states }: View): Promise<Finding[]> {
    const { catalogue } = this.settings;
    const recordType = catalogue.types.get(entry.type);
    // With a wrong envelope the payload is still worth a look: all faults of a line are named at once.
    if (findings.some(({ weight }) => weight === 'always')) return entry.type === '' ? [] : checkEntry(entry, recordType);
    if (!recordType?.amendment) return decideRecord(entry, recordType, await this.years.standingFor(entry));
    const own = checkEntry(entry, recordType);
    if (own.some(({ weight }) => weight === 'always')) return own;
    const [targetId = '', canonicalId] = referredIds(entry);
    const target = states.get(streamOf(targetId));
    const met = known.get(targetId);
    if (!target && met) {
      return [...own, finding('always', 'target-not-a-record', 'data.target', `${String(entry.data['target'])} 是 ${met.type}，不是记录`,
        `${String(entry.data['target'])} is a ${met.type}, not a record`)];
    }
    return [...own, ...decideAmendment(entry, {
      target,
      targetType: target && catalogue.types.get(target.type),
      canonical: canonicalId === undefined ? undefined : states.get(streamOf(canonicalId)),
      year: target ? await this.years.standingFor(target) : 'unopened',
    })];
  }

  /** Counts the entry in, so that later lines of the same batch see it. */
  private accept({ line, entry, eventId }: Draft, warnings: readonly Finding[], { known, states }: View): { stream: string; event: NewEvent } {
    const recordType = this.settings.catalogue.types.get(entry.type);
    const codes = [...new Set(warnings.map(({ code }) => code))];
    const amended = recordType?.amendment ? streamOf(referredIds(entry)[0] ?? '') : undefined;
    const stream = amended ?? streamOf(eventId);
    const before = states.get(stream);
    states.set(stream, amended !== undefined && before ? amendRecord(before, entry) : beginRecord(entry));
    if (recordType && amended === undefined && this.seen.note(line, entry.organization, asRecord(entry), recordType)) {
      this.warnings.add('possible-duplicate', line);
      codes.push('possible-duplicate');
    }
    this.years.note(entry);
    this.outcome.accepted += 1;
    const event = eventOf(entry, eventId, { ...this.settings.source, line, ...(codes.length > 0 ? { warnings: codes } : {}) });
    known.set(eventId, event);
    return { stream, event };
  }

  private refuse({ line, entry }: { line: number; entry?: Entry }, findings: readonly Finding[]): void {
    for (const { code, field, text } of findings.filter(({ weight }) => weight !== 'notice')) {
      const refusal = { line, id: entry && entry.id !== '' ? entry.id : null, field, code, reason: text[this.settings.language] };
      this.outcome.refused.push(refusal);
      const awaited = code === 'target-unknown' ? 'target' : code === 'canonical-unknown' ? 'canonical' : undefined;
      if (!entry || !awaited) continue;
      const eventId = eventIdOf(entry.organization, String(entry.data[awaited]));
      this.awaited.set(eventId, [...(this.awaited.get(eventId) ?? []), refusal]);
    }
  }

  private correctAwaited({ eventId, line }: Draft): void {
    for (const refusal of this.awaited.get(eventId) ?? []) {
      refusal.code = 'stands-later';
      refusal.reason = this.settings.language === 'zh' ? `所指记录在其后第 ${String(line)} 行（stands later, line ${String(line)}）` : `stands later, line ${String(line)}`;
    }
    this.awaited.delete(eventId);
  }
}

/** Event ids of the records an amendment speaks of: target first, then the canonical. */
function referredIds({ organization, data }: Entry): string[] {
  return [data['target'], data['canonical']].flatMap((id) => (typeof id === 'string' ? [eventIdOf(organization, id)] : []));
}

function timeAndAuthorOf({ recordedAt, recordedBy }: Entry): Pick<Entry, 'recordedAt' | 'recordedBy'> {
  return { recordedAt, recordedBy };
}
