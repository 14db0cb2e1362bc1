// A life of the product, to be killed: `worker.mjs DATABASE_URL SEED KIND [FILE]`. It tells on standard output what it is
// about to do and what the product has acknowledged, each in one synchronous write, so that nothing told is lost.
// KIND writer: enters records one by one and by files, folds them, rebuilds; restorer: brings FILE in as a log.
// It ends by itself, in good order, when its input ends.
import { writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { atTheServer, Bureau, lib, rng } from './shared.mjs';

const require = createRequire(import.meta.url);
const { CommandBus } = require('@nestjs/cqrs');
const [, , url, seed, kind, file] = process.argv;
const { openLedger } = await lib('libs/application/src/index.js');
const { Projection, ProjectionMaintenance } = await lib('libs/projections/src/index.js');
const { EVENT_STORE, importLog } = await lib('libs/event-store/src/index.js');
const { ImportFile, RecordActivity } = await lib('libs/ledger/src/index.js');

const tell = (what, ids) => writeSync(1, `${what} ${ids.join(' ')}\n`);
const random = rng(Number(seed));
let going = true;
process.stdin.resume().on('end', () => { going = false; });

const { app, close } = await openLedger({ database: { kind: 'server', url }, language: 'en' });
const bus = app.get(CommandBus);
let serial = 0;
const freshIds = (count) => Array.from({ length: count }, () => `W${seed}-${serial++}`);

const actions = {
  async record() {
    const ids = freshIds(1 + Math.floor(random() * 8));
    tell('trying', ids);
    await Promise.all(ids.map(async (id) => {
      await bus.execute(new RecordActivity(atTheServer, 'StudySessionHeld', Bureau.said(id)));
      tell('ack', [id]);
    }));
  },
  async file() {
    const ids = freshIds(20);
    const path = join(dirname(file), `${seed}-${serial}.jsonl`);
    writeFileSync(path, ids.map((id) => `${JSON.stringify(Bureau.entry(id))}\n`).join(''));
    tell('whole', ids);
    const { accepted, refused } = await bus.execute(new ImportFile(path, { trusted: true, dryRun: false, actor: atTheServer, language: 'en' }));
    if (accepted !== ids.length) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
    tell('ack', ids);
  },
  fold: () => app.get(Projection).catchUp(),
  rebuild: () => app.get(ProjectionMaintenance).rebuild(),
};

tell('ready', []);
if (kind === 'restorer') {
  const outcome = await importLog(app.get(EVENT_STORE), file);
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  await actions.fold();
} else {
  while (going) {
    const dice = random();
    await actions[dice < 0.45 ? 'record' : dice < 0.7 ? 'fold' : dice < 0.9 ? 'file' : 'rebuild']();
  }
}
await close();
