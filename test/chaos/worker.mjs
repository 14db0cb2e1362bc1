// A life of the product, to be killed: `worker.mjs DATABASE_URL SEED KIND [FILE]`. It tells on standard output what it is
// about to do and what the product has acknowledged, each in one synchronous write, so that nothing told is lost.
// KIND writer: enters records one by one and by files, corrects those it finds, folds, rebuilds; server: enters and corrects,
// and folds all the while as a server does; restorer: brings FILE in as a log.
// With CHAOS_CLOCK set the clock goes back an hour after the first records.
// It ends by itself, in good order, when its input ends.
import { writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { atTheServer, Bureau, lib, rng } from './shared.mjs';

const AN_HOUR = 3_600_000_000n;
/** So many are entered before the clock goes back. */
const BEFORE_CLOCK_GOES_BACK = 10;

const require = createRequire(import.meta.url);
const { CommandBus } = require('@nestjs/cqrs');
const [, , url, seed, kind, file] = process.argv;
const { openLedger } = await lib('libs/application/src/index.js');
const { Projection, ProjectionMaintenance } = await lib('libs/projections/src/index.js');
const { EVENT_STORE, importLog } = await lib('libs/event-store/src/index.js');
const { CorrectRecord, ImportFile, OpenYear, RecordActivity, Refused } = await lib('libs/ledger/src/index.js');
const { systemClock } = await lib('libs/platform/src/index.js');

const tell = (what, ids) => writeSync(1, `${what} ${ids.join(' ')}\n`);
const random = rng(Number(seed));
let going = true;
process.stdin.resume().on('end', () => { going = false; });

let serial = 0;
const isBack = () => process.env.CHAOS_CLOCK !== undefined && serial > BEFORE_CLOCK_GOES_BACK;
const clock = { now: () => systemClock.now() - (isBack() ? AN_HOUR : 0n) };
const { app, close } = await openLedger({ database: { kind: 'server', url }, evidence: { kind: 'folder', folder: join(tmpdir(), 'duty-chaos-evidence') }, language: 'en' }, { clock });
const bus = app.get(CommandBus);
const store = app.get(EVENT_STORE);
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
  async correct() {
    const { events } = await store.readLog(Math.max(0, await store.head() - 50), 50);
    const session = events.findLast(({ type }) => type === 'StudySessionHeld');
    if (!session) return;
    const correction = (await store.readStream(session.stream)).findLast(({ type }) => type === 'RecordCorrected');
    const old = correction?.data.patch[0].new ?? session.data.attended;
    const [id] = freshIds(1);
    tell('trying', [id]);
    const data = { target: session.metadata.id, patch: [{ path: 'attended', old, new: (old + 1) % 15 }], reason: '人数核对后更正' };
    await bus.execute(new CorrectRecord(atTheServer, { ...Bureau.said(id), data })).then(() => { tell('ack', [id]); }, (error) => {
      // Another worker was faster: no other refusal is to be expected.
      if (!(error instanceof Refused) || error.refusals.some(({ code }) => code !== 'stale-old')) throw error;
    });
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
  const outcome = await importLog(store, file);
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  await actions.fold();
} else if (kind === 'server') {
  await bus.execute(new OpenYear(atTheServer, { ...Bureau.said(''), data: Bureau.opening.data }));
  await actions.fold();
  const end = new AbortController();
  const following = app.get(Projection).follow(end.signal);
  while (going) await actions[random() < 0.8 ? 'record' : 'correct']();
  end.abort();
  await following;
} else {
  while (going) {
    const dice = random();
    await actions[dice < 0.4 ? 'record' : dice < 0.5 ? 'correct' : dice < 0.7 ? 'fold' : dice < 0.9 ? 'file' : 'rebuild']();
  }
}
await close();
