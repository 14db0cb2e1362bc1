// Where a chaos run takes place: an embedded server of its own, a ledger that is written to, another that a log is restored into.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { project } from '../../apps/cli/bin/project.mjs';
import { atTheServer, Bureau, lib } from './shared.mjs';

const require = createRequire(import.meta.url);
const pg = require('pg');
const { CommandBus } = require('@nestjs/cqrs');
const { openDatabase, eventIdOf } = await lib('libs/platform/src/index.js');
const { openLedger } = await lib('libs/application/src/index.js');
const { EVENT_STORE, exportLog, importLog } = await lib('libs/event-store/src/index.js');
const { ImportFile } = await lib('libs/ledger/src/index.js');
const { Projection } = await lib('libs/projections/src/index.js');
const { Verification } = await lib('libs/inspection/src/index.js');

export class Place {
  acknowledged = 0;
  lastDeath = '';
  generation = 0;
  opened = new Map();

  static async open() {
    const place = new Place();
    place.folder = await mkdtemp(join(tmpdir(), 'duty-chaos-'));
    place.data = join(place.folder, 'data');
    place.file = join(place.folder, 'log.jsonl');
    place.server = await openDatabase({ database: { kind: 'embedded', folder: place.data, port: 0 }, language: 'en' });
    await place.renew();
    const sample = await place.ledger('sample', (ledger) => bring(ledger, resolve(project, 'samples/yunze-2022.jsonl')).then(() => exportLog(ledger.app.get(EVENT_STORE), place.file)));
    place.restored = sample;
    return place;
  }

  /** New, empty ledgers; the old ones go, the restored one having been brought to its end and held against its file. */
  async renew() {
    if (this.generation > 0) {
      await this.ledger(`restored${this.generation}`, async ({ app }) => {
        const outcome = await importLog(app.get(EVENT_STORE), this.file);
        if (outcome.kind !== 'imported' || outcome.sha256 !== this.restored.sha256) throw new Error(`the restored log is not that of the file: ${JSON.stringify(outcome)}`);
      });
      await this.letGo();
      for (const name of ['written', 'restored']) await this.tell(`DROP DATABASE ${name}${this.generation} WITH (FORCE)`);
    } else {
      await this.tell('CREATE DATABASE sample');
    }
    this.generation += 1;
    this.acked = new Set();
    this.wholes = [];
    this.tried = new Set();
    for (const name of ['written', 'restored']) await this.tell(`CREATE DATABASE ${name}${this.generation}`);
    await this.ledger(`written${this.generation}`, async (ledger) => {
      const path = join(this.folder, 'opening.jsonl');
      writeFileSync(path, `${JSON.stringify(Bureau.opening)}\n`);
      await bring(ledger, path);
      await ledger.app.get(Projection).catchUp();
    });
  }

  url = () => this.urlOf(`written${this.generation}`);
  restoreUrl = () => this.urlOf(`restored${this.generation}`);

  urlOf(name) {
    const { host, port, user, password } = this.server.connection;
    return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${name}`;
  }

  note(what, ids) {
    if (what === 'whole') this.wholes.push(ids);
    for (const id of ids) (what === 'ack' ? this.acked : this.tried).add(id);
    if (what === 'ack') this.acknowledged += ids.length;
  }

  /** Throws when anything is not as it must be after a kill. */
  async look({ restorer }) {
    if (!restorer) return this.ledger(`written${this.generation}`, (ledger) => this.lookAt(ledger));
    await this.ledger(`restored${this.generation}`, async ({ app }) => {
      const { sound, faults, differences } = await app.get(Verification).verify();
      if (!sound) throw new Error(`restored log: ${JSON.stringify({ faults, differences })}`);
    });
  }

  async lookAt({ app, client }) {
    // The dead owner's lease would run out after ten seconds; here they pass at once.
    await client.query(`UPDATE duty_read.checkpoint SET lease_until = '-infinity'`);
    const { rows } = await client.query('SELECT event_id FROM duty_log.event ORDER BY position');
    const present = new Set(rows.map(({ event_id }) => event_id));
    const isThere = (id) => present.has(eventIdOf(Bureau.name, id));
    const missing = [...this.acked].filter((id) => !isThere(id));
    if (missing.length > 0) throw new Error(`acknowledged and missing: ${missing.join(' ')}`);
    const half = this.wholes.find((ids) => ids.some(isThere) && !ids.every(isThere));
    if (half) throw new Error(`half of a file is there: ${half.filter(isThere).join(' ')}`);
    const known = [...this.tried].filter(isThere).length + 1;
    if (known !== rows.length || present.size !== rows.length) throw new Error(`${rows.length} events, of which ${known} were ever sent`);
    const { rows: backwards } = await client.query(`
      SELECT stream FROM (SELECT stream, (metadata ->> 'recordedAt')::timestamptz AS at, max((metadata ->> 'recordedAt')::timestamptz)
                            OVER (PARTITION BY stream ORDER BY revision) AS latest FROM duty_log.event) AS known WHERE at < latest`);
    if (backwards.length > 0) throw new Error(`known time runs backwards in ${backwards[0].stream}`);
    const { sound, faults, differences } = await app.get(Verification).verify();
    if (!sound) throw new Error(`verify: ${JSON.stringify({ faults, differences })}`);
    const { rows: [counted] } = await client.query(`
      SELECT (SELECT count(*) FROM duty_read.contribution WHERE measure = 'study.sessions') AS figure,
             (SELECT count(*) FROM duty_log.event WHERE type = 'StudySessionHeld' AND position <= (SELECT position FROM duty_read.checkpoint)) AS events`);
    if (counted.figure !== counted.events) throw new Error(`the figure counts ${counted.figure} of ${counted.events} sessions`);
  }

  /** SIGKILL to the server and every process of it, then starts it again. */
  async killServer() {
    const pid = Number((await readFile(join(await this.cluster(), 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const children = [];
    for (const name of (await readdir('/proc')).filter((one) => /^\d+$/.test(one))) {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      if (Number(/\) \S (\d+)/.exec(stat)?.[1]) === pid) children.push(Number(name));
    }
    for (const one of [pid, ...children]) try { process.kill(one, 'SIGKILL'); } catch { /* gone already */ }
    await this.letGo();
    const dead = this.server;
    this.server = await openDatabase({ database: { kind: 'embedded', folder: this.data, port: 0 }, language: 'en' });
    await dead.close();
  }

  async cluster() {
    const { cluster } = JSON.parse(await readFile(join(this.data, 'database.json'), 'utf8'));
    return resolve(this.data, cluster);
  }

  /** Opened once, and kept until the ledgers or the server are new. */
  async ledger(name, work) {
    if (!this.opened.has(name)) {
      const ledger = await openLedger({ database: { kind: 'server', url: this.urlOf(name) }, evidence: { kind: 'folder', folder: join(this.folder, 'evidence') }, language: 'en' });
      const client = new pg.Client({ connectionString: this.urlOf(name) });
      client.on('error', () => undefined); // the server may be killed: its ledgers are closed then
      await client.connect();
      this.opened.set(name, { ...ledger, client });
    }
    return work(this.opened.get(name));
  }

  async letGo() {
    for (const { client, close } of this.opened.values()) {
      await client.end().catch(() => undefined);
      await close().catch(() => undefined);
    }
    this.opened.clear();
  }

  async tell(statement) {
    const client = new pg.Client(this.server.connection);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }

  async close() {
    const cluster = await this.cluster();
    await this.letGo();
    await this.server.close();
    if (isAbsolute(cluster) && !cluster.startsWith(this.data)) await rm(dirname(cluster), { recursive: true, force: true });
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function bring({ app }, path) {
  const { refused } = await app.get(CommandBus).execute(new ImportFile(path, { trusted: true, dryRun: false, actor: atTheServer, language: 'en' }));
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
}
