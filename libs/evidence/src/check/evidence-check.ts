import { Inject, Injectable } from '@nestjs/common';
import { type FileUse, FileUses } from '@app/projections';
import { EVIDENCE_STORE, type EvidenceStore } from '../store/evidence-store.js';
import { FileTable } from '../tables/file-table.js';
import { checkFile } from './file-check.js';

/** A record of which a file is gone or changed. */
export interface DamagedRecord extends FileUse {
  what: 'missing' | 'changed';
}

const DIGESTS_A_PAGE = 500;

/** Reads the files that the log speaks of and compares each with its digest. */
@Injectable()
export class EvidenceCheck {
  constructor(
    @Inject(EVIDENCE_STORE) private readonly store: EvidenceStore,
    private readonly uses: FileUses,
    private readonly files: FileTable,
  ) {}

  /** All of them, one after the other, in constant memory. Notes what it finds; returns how many it read and what is damaged. */
  async run(signal?: AbortSignal): Promise<{ files: number; damaged: DamagedRecord[] }> {
    let files = 0;
    for (let after = '';;) {
      const digests = await this.uses.digestsAfter(after, DIGESTS_A_PAGE);
      for (const digest of digests) {
        if (signal?.aborted) return { files, damaged: await this.damaged() };
        await this.files.noteCheck(digest, await checkFile(this.store, digest));
        files += 1;
      }
      const last = digests.at(-1);
      if (last === undefined) return { files, damaged: await this.damaged() };
      after = last;
    }
  }

  /** What the last check found, by record. */
  async damaged(): Promise<DamagedRecord[]> {
    const found = new Map((await this.files.damages()).map(({ sha256, what }) => [sha256, what]));
    const uses = await this.uses.usesOf([...found.keys()]);
    return uses.map((use) => ({ ...use, what: found.get(use.sha256) ?? 'missing' }));
  }
}
