import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { anAppend, anEvent, fill, readAll } from '../contract/make-events.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { NO_STREAM } from '../port.js';
import { exportLog } from './export-log.js';
import { importLog } from './import-log.js';

describe('a log as a file', () => {
  let folder: string;
  let file: string;
  let store: MemoryEventStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-log-'));
    file = join(folder, 'log.jsonl');
    store = new MemoryEventStore();
    await fill(store, 1200);
    await store.append({ stream: 'odd', expected: NO_STREAM, events: [anEvent({ data: { text: 'line\u2028feed\r\n', n: 1e21, 面积: 0.1 } })] });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('goes from log to log, and the second gives the same bytes', async () => {
    const sum = await exportLog(store, file);
    const other = new MemoryEventStore();
    expect(await importLog(other, file)).toEqual({ kind: 'imported', written: 1201, events: 1201, sha256: sum.sha256 });
    expect(await readAll(other, 500)).toEqual(await readAll(store, 500));
    await exportLog(other, join(folder, 'again.jsonl'));
    expect(await readFile(join(folder, 'again.jsonl'))).toEqual(await readFile(file));
  });

  it('holds an empty log, too', async () => {
    await exportLog(new MemoryEventStore(), file);
    expect(await importLog(new MemoryEventStore(), file)).toMatchObject({ kind: 'imported', written: 0, events: 0 });
    expect(await importLog(store, file)).toEqual({ kind: 'longer', events: 0, head: 1201 });
  });

  it('goes on where an interrupted import has stopped, and repeats nothing', async () => {
    await exportLog(store, file);
    const other = new MemoryEventStore();
    await other.restore(await readAll(store, 500).then((all) => all.slice(0, 733)));
    expect(await importLog(other, file)).toMatchObject({ kind: 'imported', written: 468 });
    expect(await importLog(other, file)).toMatchObject({ kind: 'imported', written: 0 });
  });

  it('refuses a log that is no beginning of the file, and leaves it as it is', async () => {
    await exportLog(store, file);
    const other = new MemoryEventStore();
    await other.append(anAppend('own'));
    expect(await importLog(other, file)).toEqual({ kind: 'refused', position: 1, why: 'differs' });
    expect(await other.head()).toBe(1);
  });

  it('writes nothing of a file that was changed or cut off anywhere', async () => {
    await exportLog(store, file);
    const whole = await readFile(file);
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, change, cut) => {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ change;
      await writeFile(file, spoilt);
      if (cut) await truncate(file, at);
      const other = new MemoryEventStore();
      await expect(importLog(other, file)).rejects.toThrow('of the log\'s file');
      expect(await other.head()).toBe(0);
    }), { numRuns: 30 });
  });

  it('says which line was changed, and that a file is no log', async () => {
    await exportLog(store, file);
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, lines.with(700, lines[700]?.replace('"n":1', '"n": 1') ?? '').join('\n'));
    await expect(importLog(new MemoryEventStore(), file)).rejects.toMatchObject({ line: 701, why: 'changed' });
    await writeFile(file, lines.slice(0, 100).join('\n'));
    await expect(importLog(new MemoryEventStore(), file)).rejects.toMatchObject({ line: 100, why: 'cut-off' });
    await writeFile(file, 'a,b,c\n1,2,3\n');
    await expect(importLog(new MemoryEventStore(), file)).rejects.toMatchObject({ line: 1, why: 'no-log' });
  });

  it('does not export a log that is not whole, and leaves no file behind', async () => {
    const holed = Object.assign(Object.create(store) as MemoryEventStore, {
      readLog: async (after: number, limit: number) => {
        const page = await store.readLog(after, limit);
        return { ...page, events: page.events.filter(({ position }) => position !== 600) };
      },
    });
    await expect(exportLog(holed, file)).rejects.toMatchObject({ position: 600, why: 'hole' });
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await expect(stat(`${file}.part`)).rejects.toThrow('ENOENT');
  });
});
