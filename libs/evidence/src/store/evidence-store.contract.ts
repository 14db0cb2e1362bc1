import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { DigestMismatch, type EvidenceStore, FileMissing } from './evidence-store.js';

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** What every store of evidence must keep. `damage` changes a stored file behind its back. */
export function describeEvidenceStore(open: () => Promise<EvidenceStore>, damage: (digest: string) => Promise<void>): void {
  let store: EvidenceStore;
  let folder: string;
  beforeAll(async () => {
    store = await open();
    folder = await mkdtemp(join(tmpdir(), 'duty-evidence-'));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  let files = 0;
  const draft = async (content: Buffer): Promise<string> => {
    files += 1;
    const path = join(folder, `draft ${String(files)}`);
    await writeFile(path, content);
    return path;
  };
  const keep = async (content: Buffer): Promise<string> => {
    await store.put(digestOf(content), await draft(content));
    return digestOf(content);
  };
  const listed = async (): Promise<string[]> => {
    const digests: string[] = [];
    for await (const digest of store.list()) digests.push(digest);
    return digests.sort();
  };

  it('gives back what it was given, byte by byte', async () => {
    const content = randomBytes(200_000);
    const digest = await keep(content);
    expect(await store.size(digest)).toBe(content.length);
    expect((await buffer(await store.read(digest))).equals(content)).toBe(true);
  });

  it('gives a part, from its first to its last byte', async () => {
    const digest = await keep(Buffer.from('0123456789'));
    expect((await buffer(await store.read(digest, { first: 2, last: 5 }))).toString()).toBe('2345');
    expect((await buffer(await store.read(digest, { first: 9, last: 9 }))).toString()).toBe('9');
  });

  it('keeps a file once, however often and by however many at once it is put', async () => {
    const content = randomBytes(50_000);
    const before = await listed();
    await Promise.all(Array.from({ length: 5 }, () => keep(content)));
    await keep(content);
    expect(await listed()).toEqual([...before, digestOf(content)].sort());
    expect((await buffer(await store.read(digestOf(content)))).equals(content)).toBe(true);
  });

  it('refuses content that is not what its digest says, and keeps nothing of it', async () => {
    const promised = digestOf(Buffer.from('promised'));
    await expect(store.put(promised, await draft(Buffer.from('other')))).rejects.toThrow(DigestMismatch);
    expect(await store.size(promised)).toBeUndefined();
    expect(await listed()).not.toContain(promised);
  });

  it('says when a file is not there', async () => {
    const absent = digestOf(Buffer.from('never put'));
    expect(await store.size(absent)).toBeUndefined();
    await expect(store.read(absent)).rejects.toThrow(FileMissing);
  });

  it('takes no name that is not a digest', async () => {
    await expect(store.size('../../etc/passwd')).rejects.toThrow('is no digest');
    await expect(store.read('ab/../x')).rejects.toThrow('is no digest');
  });

  it('takes a good copy in the place of a damaged one', async () => {
    const content = Buffer.from('the minutes of 7 March');
    const digest = await keep(content);
    await damage(digest);
    expect((await buffer(await store.read(digest))).equals(content)).toBe(false);
    await keep(content);
    expect((await buffer(await store.read(digest))).equals(content)).toBe(true);
  });
}
