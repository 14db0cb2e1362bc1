import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { NotPermitted } from '@app/access';
import { Attachments, EvidenceCheck, EvidencePacks, type PackQuestion, type PackScope, ScopeUnknown } from '@app/evidence';
import { Figures, History, Verification } from '@app/inspection';
import { Projection } from '@app/projections';
import exceljs from 'exceljs';
import yauzl from 'yauzl';
import { type Drafts, openDrafts, photoOf } from '../../libs/evidence/src/testing/files.js';
import { person } from '../support/actors.js';
import { opened, session } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const clerk = person('clerk01', 'clerk');

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zip = await yauzl.fromBufferPromise(bytes);
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

describe('an evidence pack', () => {
  let ledger: TestLedger;
  let drafts: Drafts;
  let before: number;
  const photos: Buffer[] = [];
  beforeAll(async () => {
    drafts = await openDrafts();
    ledger = await openTestLedger();
    await ledger.import([
      opened(), session({ id: 'S1', evidence: ['签到表'] }), session({ id: 'S2', occurredOn: '2023-03-20', recordedAt: '2023-03-21T09:00:00+08:00' }),
      session({ id: 'S3', occurredOn: '2023-04-03', recordedAt: '2023-04-03T12:00:00+08:00' }, { scope: 'individual' }),
    ]);
    for (const seed of [1, 2, 3]) photos.push(await photoOf(seed));
    await attach('S2', 'EV-2', '照片', 1, '现场<照片>.jpg');
    await attach('S1', 'EV-1', '照片', 0);
    before = await ledger.get(Projection).catchUp();
    await attach('S1', 'EV-3', '签到表', 2);
    // One sheet for two days: once in the pack, twice in the index.
    await attach('S2', 'EV-4', '签到表', 2);
    await ledger.get(Projection).catchUp();
  });
  afterAll(async () => {
    await ledger.close();
    await drafts.remove();
  });

  const attach = async (record: string, evidence: string, kind: string, photo: number, fileName = '照片.jpg'): Promise<void> => {
    const path = await drafts.write(evidence, photos[photo] ?? '');
    await ledger.get(Attachments).attach(clerk, { organization: BUREAU, record, evidence, kind, fileName, path, title: `${kind} ${evidence}` });
  };
  const question = (scope: PackScope = { kind: 'figure', measure: 'study.sessions' }, moment: PackQuestion['moment'] = {}): PackQuestion =>
    ({ organization: BUREAU, year: 2023, scope, moment, language: 'zh' });
  const packs = (): EvidencePacks => ledger.get(EvidencePacks);
  const packed = async (asked: PackQuestion): Promise<Buffer> => buffer(await packs().write(await packs().index(clerk, asked), 'zh'));

  it('holds the files of a figure in the order of its index, and lists what is missing', async () => {
    const index = await packs().index(clerk, question());
    expect(index.files.map(({ number, record, kind, title, pages }) => [number, record, kind, title, pages])).toEqual([
      [1, 'S1', '照片', '照片 EV-1', 1], [2, 'S1', '签到表', '签到表 EV-3', 1], [3, 'S2', '照片', '照片 EV-2', 1], [4, 'S2', '签到表', '签到表 EV-4', 1],
    ]);
    expect(index.files[0]?.figures.map(({ code }) => code)).toEqual(['study.sessions']);
    expect(index.missing).toEqual([]);
    const files = await unzip(await packed(question()));
    expect([...files.keys()]).toEqual(['index.html', 'index.xlsx', 'files/001_2023-03-01_照片_S1.jpg', 'files/002_2023-03-01_签到表_S1.jpg', 'files/003_2023-03-20_照片_S2.jpg']);
    expect(files.get('files/003_2023-03-20_照片_S2.jpg')?.equals(photos[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('tells the same in its table and on its page', async () => {
    const files = await unzip(await packed(question()));
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(files.get('index.xlsx') ?? []).buffer);
    const sheet = workbook.getWorksheet('目录');
    expect((sheet?.getRow(2).values as unknown[]).slice(1)).toEqual(['序号', '材料名称', '种类', '日期', '记录', '记录类型', '对应数字', '页数', '文件', 'SHA-256 校验值']);
    const digest = createHash('sha256').update(photos[0] ?? '').digest('hex');
    expect((sheet?.getRow(3).values as unknown[]).slice(1)).toEqual([
      1, '照片 EV-1', '照片', '2023-03-01', 'S1', '集体学法', '集体学法次数 (study.sessions)', 1, 'files/001_2023-03-01_照片_S1.jpg', digest,
    ]);
    const page = files.get('index.html')?.toString() ?? '';
    expect(page).toContain(digest);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('is the same, byte by byte, for the same moment, whatever came later', async () => {
    const then = question(undefined, { position: before });
    const first = await packed(then);
    await packs().note(clerk, then, await packs().index(clerk, then));
    await ledger.get(Projection).catchUp();
    expect((await packed(then)).equals(first)).toBe(true);
    expect((await packs().index(clerk, then)).missing.map(({ record, kind, why }) => [record, kind, why.en])).toEqual([
      ['S1', '签到表', 'named as on file when it was recorded; the file was not attached'], ['S2', '签到表', 'never attached'],
    ]);
  });

  it('is of a section or the whole report as well, and of nothing that is not there', async () => {
    expect((await packs().index(clerk, question({ kind: 'report' }))).files).toHaveLength(4);
    const section = await packs().index(clerk, question({ kind: 'section', section: 1 }));
    expect(section.title.zh).toMatch(/^一、/);
    await expect(packs().index(clerk, question({ kind: 'section', section: 99 }))).rejects.toThrow(ScopeUnknown);
    await expect(packs().index(clerk, question({ kind: 'figure', measure: 'no.such' }))).rejects.toThrow(ScopeUnknown);
    await expect(packs().index(person('w', 'warden'), question())).rejects.toThrow(NotPermitted);
  });

  it('is noted in the log: who took which files away, inspectors too, without a figure moving', async () => {
    const figures = async (): Promise<unknown> => (await ledger.get(Figures).measures(BUREAU, 2023, {})).measures;
    const asked = question();
    const earlier = await figures();
    const index = await packs().index(person('inspector1', 'inspector'), asked);
    await packs().note(person('inspector1', 'inspector'), asked, index);
    await ledger.get(Projection).catchUp();
    expect(await figures()).toEqual(earlier);
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true });
  });

  it('lists a file that was lost or changed, which the nightly check names by its record', async () => {
    const check = ledger.get(EvidenceCheck);
    expect(await check.run()).toEqual({ files: 3, damaged: [] });
    const place = (photo: number): string => {
      const digest = createHash('sha256').update(photos[photo] ?? '').digest('hex');
      return join(ledger.evidenceFolder, digest.slice(0, 2), digest.slice(2));
    };
    await rm(place(0));
    await writeFile(place(1), 'another content');
    expect((await check.run()).damaged.map(({ recordId, what }) => [recordId, what])).toEqual([['S1', 'missing'], ['S2', 'changed']]);
    const index = await packs().index(clerk, question());
    expect(index.files.map(({ title }) => title)).toEqual(['签到表 EV-3', '签到表 EV-4']);
    expect(index.missing.map(({ record, kind, why }) => [record, kind, why.en])).toEqual([
      ['S1', '照片 EV-1', 'the file is no longer in the store'], ['S2', '照片 EV-2', 'the content of the file is not what its digest says'],
    ]);
    // Brought once more, it is whole again.
    await drafts.write('again', photos[0] ?? '');
    await attach('S1', 'EV-9', '学习记录', 0);
    expect((await check.run()).damaged.map(({ recordId }) => recordId)).toEqual(['S2']);
    expect((await ledger.get(History).of(BUREAU, 'S1')).events.filter(({ type }) => type === 'EvidenceAttached')).toHaveLength(3);
  });
});
