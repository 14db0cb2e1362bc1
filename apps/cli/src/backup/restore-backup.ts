import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { say } from '@app/catalogue';
import { EVIDENCE_STORE, type EvidenceStore, openEvidenceStore } from '@app/evidence';
import { Verification } from '@app/inspection';
import { Projection } from '@app/projections';
import { DataSource } from 'typeorm';
import { RefusedError } from '../command.js';
import { bringIn, inWords, progressOn } from '../commands/log.js';
import type { Terminal } from '../terminal.js';
import { allFigures } from './all-figures.js';
import { copyFiles } from './evidence-files.js';
import { readTables } from './kept-tables.js';
import { digestOfFile, EVIDENCE_FOLDER, LOG_FILE, type Manifest, readManifest, TABLES_FILE } from './manifest.js';

/**
 * Brings a backup into an empty ledger, folds it, verifies it against a replay from zero and compares every figure with
 * those at the time of the backup. Safe to run again after an interruption. @throws RefusedError, in words
 */
export async function restoreBackup(ledger: INestApplicationContext, terminal: Terminal, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const tables = join(folder, TABLES_FILE);
  if (!manifest) throw new RefusedError(say(`${folder} 中没有完整的备份。请换一份由 duty backup 写完的备份。`, `${folder} holds no whole backup. Take one that duty backup has finished.`));
  if (await digestOfFile(tables).catch(() => '') !== manifest.tablesSha256) {
    throw new RefusedError(say(`${tables} 被改动过或已丢失。未写入任何内容；请换一份完好的备份。`, `${tables} was changed or is missing. Nothing was written; take a sound backup.`));
  }
  await restoreFiles(ledger, terminal, folder, manifest);
  const log = join(folder, LOG_FILE);
  await bringIn(ledger, terminal, log).catch((error: unknown) => { throw inWords(error, log); });
  await readTables(ledger.get(DataSource), tables, manifest.tables);
  await ledger.get(Projection).catchUp(progressOn(terminal, say('正在更新台账与指标', 'updating ledger and figures')));
  const verdict = await ledger.get(Verification).verify(progressOn(terminal, say('正在重算', 'folding')));
  const figures = await allFigures(ledger, manifest.log.events);
  if (!verdict.sound || figures.sha256 !== manifest.figures.sha256) {
    throw new RefusedError(say(
      '已恢复，但核对不一致：数字与备份时不同，或与从头重算不同。请用 duty verify 查看。（若两端程序版本不同，指标口径可能已变。）',
      'Restored, but the check fails: figures differ from those of the backup or from a replay. See duty verify. (Another release of the program may reckon otherwise.)',
    ));
  }
  return manifest;
}

/** Before the log, which speaks of them; those that are there already are left as they are. @throws RefusedError when some are gone or changed */
async function restoreFiles(ledger: INestApplicationContext, terminal: Terminal, folder: string, { evidence }: Manifest): Promise<void> {
  const place = join(folder, EVIDENCE_FOLDER);
  const { files } = await copyFiles(await openEvidenceStore({ kind: 'folder', folder: place }), ledger.get<EvidenceStore>(EVIDENCE_STORE), (copied) => {
    terminal.progress(say(`正在恢复佐证材料：${String(copied)} / ${String(evidence.files)}`, `restoring evidence: ${copied} of ${evidence.files}`));
  });
  if (files >= evidence.files) return;
  throw new RefusedError(say(
    `${place} 应有 ${String(evidence.files)} 份佐证材料，完好的只有 ${String(files)} 份。日志未写入；请换一份完好的备份。`,
    `${place} should hold ${evidence.files} evidence files, and only ${files} are sound. The log was not written; take a sound backup.`,
  ));
}
