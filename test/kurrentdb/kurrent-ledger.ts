import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { ImportFile } from '@app/ledger';
import { createPool, migrate } from '@app/platform';
import { openLedger, type OpenLedger } from '@app/application';
import { atTheServer } from '../support/actors.js';
import { openClient } from '../../libs/event-store/src/kurrentdb/client.js';
import { KurrentEventStore } from '../../libs/event-store/src/kurrentdb/kurrent-event-store.js';
import { kurrentMigrations } from '../../libs/event-store/src/kurrentdb/migrations.js';
import { StreamNames } from '../../libs/event-store/src/kurrentdb/stream-names.js';

/** Two databases, for numbering and read tables; a server; and what stands before the names of this test's streams there. */
export interface Place {
  numbering: { host: string; port: number; user: string; password: string; database: string };
  tables: Place['numbering'];
  url: string;
  prefix: string;
}

export interface KurrentLedger {
  store: KurrentEventStore;
  ledger: OpenLedger;
  importFile(path: string): Promise<{ accepted: number; alreadyThere: number }>;
  close(): Promise<void>;
}

/** The whole product with its log in KurrentDB, in streams of its own, so that one server serves many tests. */
export async function openKurrentLedger({ numbering, tables, url, prefix }: Place): Promise<KurrentLedger> {
  await migrate({ connection: numbering }, { migrations: kurrentMigrations });
  const pool = createPool({ connection: numbering });
  const { client, close } = openClient(url);
  const store = new KurrentEventStore({ client, pool, names: StreamNames.within(prefix) });
  const { host, port, user, password, database } = tables;
  const address = `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${database}`;
  const ledger = await openLedger({ database: { kind: 'server', url: address }, evidence: { kind: 'folder', folder: join(tmpdir(), `duty-evidence-${prefix}`) }, language: 'zh' }, { store });
  return {
    store,
    ledger,
    importFile: (path) => ledger.app.get(CommandBus).execute(new ImportFile(path, { trusted: true, dryRun: false, actor: atTheServer, language: 'zh' })),
    close: async () => {
      await ledger.close();
      store.close();
      await close();
      await pool.end();
    },
  };
}
