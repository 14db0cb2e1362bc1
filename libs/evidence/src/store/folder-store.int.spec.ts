import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEvidenceStore } from './evidence-store.contract.js';
import { FolderStore } from './folder-store.js';

describe('evidence in a folder', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true }));
  describeEvidenceStore(
    async () => new FolderStore((folder = await mkdtemp(join(tmpdir(), 'duty-store-')))),
    (digest) => writeFile(join(folder, digest.slice(0, 2), digest.slice(2)), 'damaged'),
  );

  it('leaves no drafts behind', async () => {
    expect((await readdir(folder)).filter((name) => !/^[0-9a-f]{2}$/.test(name))).toEqual([]);
  });
});
