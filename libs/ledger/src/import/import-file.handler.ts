import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ORGANIZATION_TREE, type OrganizationTree } from '@app/access';
import type { Catalogue } from '@app/catalogue';
import { type Bulk, EVENT_STORE, type EventStore } from '@app/event-store';
import { type Clock, CLOCK, passing } from '@app/platform';
import { CATALOGUE } from '../catalogue.token.js';
import { RECORD_LOOKUP, type RecordLookup } from '../lookup.js';
import { FileCheck } from './file-check.js';
import { ImportRights } from './import-rights.js';
import { ImportFile } from './import-file.command.js';
import { type Line, readLines } from './line-reader.js';
import type { FileOutcome } from './outcome.js';

const LINES_A_BATCH = 500;
const ATTEMPTS = 5;

@CommandHandler(ImportFile)
export class ImportFileHandler implements ICommandHandler<ImportFile> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws when the file cannot be read, or when others change the same records faster than it can be checked. */
  async execute(command: ImportFile): Promise<FileOutcome> {
    const sha256 = await digestOfFile(command.path);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const bulk = await this.store.openBulk();
      try {
        const outcome = await this.check(command, bulk, sha256);
        if (outcome.accepted === 0 || command.options.dryRun) return outcome;
        // Others record meanwhile. When that touched what this file builds on, it is checked again from its first line.
        if ((await bulk.commit()).kind === 'committed') return outcome;
      } finally {
        await bulk.discard();
      }
    }
    throw new Error(`${command.path}: the ledger changed under the import ${ATTEMPTS} times; try again when less is going on`);
  }

  private async check({ path, options }: ImportFile, bulk: Bulk, sha256: string): Promise<FileOutcome> {
    const now = this.clock.now();
    const check = new FileCheck(basename(path), bulk, {
      catalogue: this.catalogue,
      lookup: this.lookup,
      mode: options.trusted ? 'trusted' : 'desk',
      now,
      rights: new ImportRights(this.tree, options),
      author: options.trusted ? undefined : { recordedAt: now, recordedBy: options.actor.name },
      language: options.language,
      source: { file: basename(path), sha256 },
    });
    const { size } = await stat(path);
    let lines = 0;
    for await (const batch of batchesOf(readLines(path))) {
      await check.take(batch);
      passing('import:batch');
      lines += batch.length;
      options.onProgress?.({ bytesRead: batch.at(-1)?.bytesRead ?? 0, totalBytes: size, lines });
    }
    return check.finish();
  }
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === LINES_A_BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
