import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, ORGANIZATION_TREE, type OrganizationTree, permit } from '@app/access';
import { shanghaiDateOf } from '@app/calendar';
import type { Catalogue, Language } from '@app/catalogue';
import { Explanation, Figures, type Moment, ReportReader } from '@app/inspection';
import { CATALOGUE, Desk, proves } from '@app/ledger';
import { type Clock, CLOCK } from '@app/platform';
import { ReadTables } from '@app/projections';
import { checkFile } from '../check/file-check.js';
import { EVIDENCE_STORE, type EvidenceStore } from '../store/evidence-store.js';
import { FileTable } from '../tables/file-table.js';
import { composeIndex, type Damages, type PackedRecord } from './compose-index.js';
import { indexHtml } from './index-html.js';
import type { PackIndex } from './pack-index.js';
import { type PackScope, recordsOf } from './pack-scope.js';
import { writePack } from './write-pack.js';

export interface PackQuestion {
  organization: string;
  year: number;
  scope: PackScope;
  moment: Moment;
  language: Language;
}

/** All evidence of a figure, a section or the whole report as it stood at a moment, in one file. */
@Injectable()
export class EvidencePacks {
  constructor(
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tables: ReadTables,
    private readonly files: FileTable,
    private readonly figures: Figures,
    private readonly explanation: Explanation,
    private readonly reports: ReportReader,
    private readonly desk: Desk,
  ) {}

  /**
   * The index alone: every file is read and checked against its digest for it. One position, known time and language give
   * one index, and one index gives one file, byte by byte.
   * @throws NotPermitted, OrganizationUnknown, ScopeUnknown
   */
  async index(actor: Actor, { organization, year, scope, moment }: PackQuestion): Promise<PackIndex> {
    await permit(this.tree, actor, 'evidence.pack', organization);
    const asked = { figures: this.figures, explanation: this.explanation, reports: this.reports, catalogue: this.catalogue };
    const { title, position, figures } = await recordsOf(asked, scope, organization, year, moment);
    const { organizationNo, bounds } = await this.figures.scope(organization, { ...moment, position });
    const versions = await this.tables.versions(organizationNo, bounds, { ids: [...figures.keys()] });
    const records = versions.map(({ state }) => ({ state, figures: figures.get(state.id) ?? new Set<string>() }));
    return composeIndex({ title, organization, year, position, knownAt: moment.knownAt ?? null }, records, this.catalogue, await this.check(records));
  }

  /** The pack of an index, as a stream. */
  write(index: PackIndex, language: Language): Promise<Readable> {
    return writePack(this.store, index, language);
  }

  /** Notes in the log who took which files away. */
  async note(actor: Actor, { organization, year, scope, moment, language }: PackQuestion, index: PackIndex): Promise<void> {
    const subject = scope.kind === 'figure' ? scope.measure : scope.kind === 'section' ? String(scope.section) : undefined;
    await this.desk.enter(actor, 'EvidencePackExported', {
      id: `PACK-${randomUUID()}`, organization, occurredOn: shanghaiDateOf(this.clock.now()),
      data: {
        scope: scope.kind, ...(subject === undefined ? {} : { subject }), year, position: index.position, ...(moment.knownAt === undefined ? {} : { knownAt: moment.knownAt }),
        indexSha256: createHash('sha256').update(indexHtml(index, language)).digest('hex'), files: index.files.length, missing: index.missing.length,
      },
    });
  }

  private async check(records: readonly PackedRecord[]): Promise<Damages> {
    const damages = new Map<string, 'missing' | 'changed'>();
    const digests = new Set(records.flatMap(({ state }) => state.files.filter(proves).map(({ sha256 }) => sha256)));
    for (const digest of digests) {
      const what = await checkFile(this.store, digest);
      await this.files.noteCheck(digest, what);
      if (what !== undefined) damages.set(digest, what);
    }
    return damages;
  }
}
