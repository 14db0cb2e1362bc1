import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { say } from '@app/catalogue';
import { EVIDENCE_STORE, type EvidenceStore, openEvidenceStore } from '@app/evidence';
import { EVENT_STORE, type EventStore, exportLog, type LogProgress } from '@app/event-store';
import { type Configuration, readConfiguration } from '@app/platform';
import { Projection } from '@app/projections';
import { DataSource } from 'typeorm';
import { UsageError } from '../command.js';
import { allFigures } from './all-figures.js';
import { copyFiles } from './evidence-files.js';
import { writeTables } from './kept-tables.js';
import { digestOfFile, EVIDENCE_FOLDER, LOG_FILE, type Manifest, MANIFEST_FILE, TABLES_FILE } from './manifest.js';

/** Writes everything that cannot be rebuilt into an empty folder. @throws UsageError for one that is not empty */
export async function makeBackup(ledger: INestApplicationContext, folder: string, onProgress: (progress: LogProgress) => void, onFile: (files: number) => void): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new UsageError(say(`文件夹 ${folder} 不是空的。请为备份另选一个空文件夹。`, `The folder ${folder} is not empty. Choose an empty one for the backup.`));
  }
  await ledger.get(Projection).catchUp();
  const log = await exportLog(ledger.get<EventStore>(EVENT_STORE), join(folder, LOG_FILE), onProgress);
  // After the log: a file is in the store before an event speaks of it.
  const evidence = await copyFiles(ledger.get<EvidenceStore>(EVIDENCE_STORE), await openEvidenceStore({ kind: 'folder', folder: join(folder, EVIDENCE_FOLDER) }), onFile);
  const tables = await writeTables(ledger.get(DataSource), join(folder, TABLES_FILE));
  await ledger.get(Projection).catchUp();
  const manifest: Manifest = {
    format: 'duty-backup', version: 1, log, tables, evidence,
    tablesSha256: await digestOfFile(join(folder, TABLES_FILE)),
    settings: settingsOf(readConfiguration(process.env)),
    figures: await allFigures(ledger, log.events),
  };
  const path = join(folder, MANIFEST_FILE);
  await writeFile(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await rename(`${path}.part`, path);
  return manifest;
}

function settingsOf({ database, language }: Configuration): Manifest['settings'] {
  return { language, database: database.kind };
}
