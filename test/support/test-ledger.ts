import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, CommandBus } from '@nestjs/cqrs';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { type Foundations, openLedger } from '@app/application';
import { type FileOutcome, ImportFile } from '@app/ledger';
import { Projection } from '@app/projections';
import { atTheServer } from './actors.js';
import { createTestDatabase } from './test-database.js';

/** The whole product on a database of its own. */
export interface TestLedger {
  app: INestApplicationContext;
  get<T>(type: Type<T>): T;
  execute<Result>(command: Command<Result>): Promise<Result>;
  /** Imports entries (or raw text) and brings the figures up to date. */
  import(content: readonly object[] | string, options?: { trusted?: boolean; dryRun?: boolean }): Promise<FileOutcome>;
  importFile(path: string): Promise<FileOutcome>;
  /** Where its evidence files lie. */
  evidenceFolder: string;
  close(): Promise<void>;
}

export async function openTestLedger(replace: Partial<Foundations> = {}): Promise<TestLedger> {
  const database = await createTestDatabase();
  const { host, port, user, password, database: name } = database.connection;
  const url = `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'duty-test-'));
  const evidenceFolder = join(folder, 'evidence');
  const ledger = await openLedger({ database: { kind: 'server', url }, evidence: { kind: 'folder', folder: evidenceFolder }, masterKey: { kind: 'file', path: join(folder, 'master.key'), own: true }, language: 'zh' }, replace);
  const bus = ledger.app.get(CommandBus);
  let files = 0;
  const importFile = async (path: string, { trusted = true, dryRun = false } = {}): Promise<FileOutcome> => {
    const outcome = await bus.execute(new ImportFile(path, { trusted, dryRun, actor: { ...atTheServer, name: 'clerk01' }, language: 'zh' }));
    await ledger.app.get(Projection).catchUp();
    return outcome;
  };
  return {
    app: ledger.app,
    get: (type) => ledger.app.get(type),
    execute: (command) => bus.execute(command),
    import: async (content, options) => {
      files += 1;
      const path = join(folder, `entries-${String(files)}.jsonl`);
      await writeFile(path, typeof content === 'string' ? content : content.map((entry) => JSON.stringify(entry)).join('\n'));
      return importFile(path, options);
    },
    importFile,
    evidenceFolder,
    close: async () => {
      await ledger.close();
      await rm(folder, { recursive: true });
      await database.drop();
    },
  };
}
