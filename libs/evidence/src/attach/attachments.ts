import { Inject, Injectable } from '@nestjs/common';
import { type Actor, ORGANIZATION_TREE, type OrganizationTree, permit } from '@app/access';
import { shanghaiDateOf } from '@app/calendar';
import { finding, type Finding } from '@app/catalogue';
import { EVENT_STORE, type EventStore, type JsonObject } from '@app/event-store';
import { Desk, type Entered, entryOf, type RecordState, Refused } from '@app/ledger';
import { type Clock, CLOCK, eventIdOf } from '@app/platform';
import { FileUses } from '@app/projections';
import { type ImageFacts, readImageFacts } from '../inspect/image-facts.js';
import { differenceHash, thumbnailOf } from '../inspect/picture.js';
import { recognise } from '../inspect/recognise.js';
import { digestOfPath } from '../store/digest.js';
import { EVIDENCE_STORE, type EvidenceStore } from '../store/evidence-store.js';
import { FileTable } from '../tables/file-table.js';
import { pagesOf } from './page-count.js';
import { questionsOf } from './questions.js';
import { recordNow } from './record-events.js';

/** A file that somebody brings, and what they say of it. */
export interface Brought {
  organization: string;
  /** Id of the record it belongs to. */
  record: string;
  /** Its id, chosen by whoever brings it: the same once more is the same file. */
  evidence: string;
  kind: string;
  title?: string | undefined;
  fileName: string;
  /** Where the upload lies on this machine; it stays there. */
  path: string;
  pages?: number | undefined;
  containsPersonalData?: boolean | undefined;
  secrecy?: string | undefined;
}

/** A person's word on a file of a record. */
export interface Review {
  organization: string;
  record: string;
  evidence: string;
  /** Id of the event, for repetition. */
  id: string;
}

type EvidenceEvent = 'EvidenceAttached' | 'EvidenceVerified' | 'EvidenceRejected' | 'EvidenceReplaced';

/** Attaches files to records and says what becomes of them. The file is kept before the log speaks of it, never after. */
@Injectable()
export class Attachments {
  constructor(
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
    @Inject(EVENT_STORE) private readonly log: EventStore,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly files: FileTable,
    private readonly uses: FileUses,
    private readonly desk: Desk,
  ) {}

  /** @throws Refused, NotPermitted */
  async attach(actor: Actor, brought: Brought): Promise<Entered> {
    await permit(this.tree, actor, 'evidence.attach', brought.organization);
    const { mime, bytes } = await recognise(brought.path, brought.fileName);
    const sha256 = await digestOfPath(brought.path);
    const repeated = await this.sameAgain(brought, sha256);
    if (repeated) return repeated;
    const record = await recordNow(this.log, brought.organization, brought.record);
    if (!record) throw new Refused([unknownRecord(brought.record)]);

    const isPicture = mime.startsWith('image/') && mime !== 'image/svg+xml';
    const seen: ImageFacts = isPicture ? await readImageFacts(brought.path) : {};
    const hash = isPicture ? await differenceHash(brought.path) : undefined;
    await this.store.put(sha256, brought.path);
    await this.files.note({ sha256, bytes, mime, differenceHash: hash, thumbnail: isPicture ? await thumbnailOf(brought.path) : undefined });
    const questions = questionsOf({
      record, capturedAt: seen.capturedAt, same: await this.uses.usesOf([sha256]),
      alike: hash === undefined ? [] : await this.uses.usesOf(await this.files.alike(sha256, hash)),
    });
    const { evidence, kind, title, fileName, containsPersonalData, secrecy, pages = await pagesOf(brought.path, mime) } = brought;
    return this.tell(actor, 'EvidenceAttached', brought, evidence, {
      kind, fileName, mime, bytes, sha256, ...seen, ...defined({ title, pages, containsPersonalData, secrecy }), ...(questions.length > 0 ? { questions: questions as unknown as JsonObject[] } : {}),
    });
  }

  verify(actor: Actor, review: Review): Promise<Entered> {
    return this.tell(actor, 'EvidenceVerified', review, review.id, {});
  }

  reject(actor: Actor, review: Review, reason: string): Promise<Entered> {
    return this.tell(actor, 'EvidenceRejected', review, review.id, { reason });
  }

  /** The replacement is attached to the same record first. */
  replace(actor: Actor, review: Review, replacement: string, reason: string): Promise<Entered> {
    return this.tell(actor, 'EvidenceReplaced', review, review.id, { replacement, reason });
  }

  /** A record with its files, in the order in which they came, as the log has it now; undefined when there is none. */
  record(organization: string, id: string): Promise<RecordState | undefined> {
    return recordNow(this.log, organization, id);
  }

  /** The same file under the same id once more, as after a lost answer. */
  private async sameAgain({ organization, record, evidence }: Brought, sha256: string): Promise<Entered | undefined> {
    const id = eventIdOf(organization, evidence);
    const there = (await this.log.find([id])).get(id);
    if (there?.type !== 'EvidenceAttached') return undefined;
    const { data } = entryOf(there);
    return data['sha256'] === sha256 && data['target'] === record ? { id: evidence, position: there.position, revision: there.revision, repeated: true, requested: false, warnings: [] } : undefined;
  }

  private tell(actor: Actor, type: EvidenceEvent, { organization, record, evidence }: Pick<Review, 'organization' | 'record' | 'evidence'>, id: string, data: JsonObject): Promise<Entered> {
    const occurredOn = shanghaiDateOf(this.clock.now());
    return this.desk.enter(actor, type, { id, organization, occurredOn, data: { target: record, evidence, ...data } });
  }
}

function unknownRecord(id: string): Finding {
  return finding('always', 'target-unknown', 'data.target', `找不到目标记录 ${id}`, `no record ${id} stands in the ledger`);
}

function defined(values: Record<string, string | number | boolean | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as JsonObject;
}
