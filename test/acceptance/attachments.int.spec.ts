import { NotPermitted } from '@app/access';
import { Attachments, type Brought, EVIDENCE_STORE, type EvidenceStore } from '@app/evidence';
import { History } from '@app/inspection';
import { type AttachedFile, Refused } from '@app/ledger';
import { Projection } from '@app/projections';
import { type Drafts, openDrafts, photoOf } from '../../libs/evidence/src/testing/files.js';
import sharp from 'sharp';
import { person } from '../support/actors.js';
import { opened, session } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const clerk = person('clerk01', 'clerk');
const head = person('head01', 'head');

describe('files attached to records', () => {
  let ledger: TestLedger;
  let drafts: Drafts;
  const one = session({ id: 'S1', evidence: ['签到表'] });
  const two = session({ id: 'S2', occurredOn: '2023-03-20', recordedAt: '2023-03-21T09:00:00+08:00' });
  beforeAll(async () => {
    drafts = await openDrafts();
    ledger = await openTestLedger();
    await ledger.import([opened(), one, two]);
  });
  afterAll(async () => {
    await ledger.close();
    await drafts.remove();
  });

  let made = 0;
  const bring = async (content: Buffer | string, rest: Partial<Brought> = {}): Promise<Brought> => {
    made += 1;
    const path = await drafts.write(`draft-${String(made)}`, content);
    return { organization: BUREAU, record: 'S1', evidence: `EV-${String(made)}`, kind: '照片', fileName: '照片.jpg', path, ...rest };
  };
  const attach = async (brought: Brought, actor = clerk): ReturnType<Attachments['attach']> => {
    const entered = await ledger.get(Attachments).attach(actor, brought);
    await ledger.get(Projection).catchUp();
    return entered;
  };
  const filesOf = async (record: string): Promise<readonly AttachedFile[] | undefined> => (await ledger.get(Attachments).record(BUREAU, record))?.files;
  const refusal = async (work: Promise<unknown>): Promise<string | undefined> =>
    work.then(() => undefined, (error: unknown) => { if (error instanceof Refused) return error.refusals[0]?.code; throw error; });
  const kept = async (): Promise<number> => {
    let files = 0;
    for await (const digest of ledger.get<EvidenceStore>(EVIDENCE_STORE as never).list()) files += digest.length / 64;
    return files;
  };

  it('are kept, known by their content, and asked nothing when all is plain', async () => {
    const entered = await attach(await bring(await photoOf(1, '2023:03:01 09:00:00'), { evidence: 'EV-A', title: '学习现场' }));
    expect(entered).toMatchObject({ repeated: false, warnings: [] });
    expect(await filesOf('S1')).toMatchObject([
      { evidence: 'EV-A', kind: '照片', title: '学习现场', mime: 'image/jpeg', pages: 1, attachedBy: 'clerk01', standing: 'attached', questions: [] },
    ]);
    expect((await ledger.get(History).of(BUREAU, 'S1')).events.at(-1)).toMatchObject({
      type: 'EvidenceAttached', role: 'clerk', data: { capturedAt: '2023-03-01T09:00:00+08:00', latitude: 38.5, longitude: 100.25 },
    });
  });

  it('are the same once more after a lost answer, and refused under a taken id', async () => {
    const again = await bring(await photoOf(1, '2023:03:01 09:00:00'), { evidence: 'EV-A' });
    expect(await attach(again)).toMatchObject({ repeated: true });
    expect(await refusal(attach(await bring(await photoOf(9), { evidence: 'EV-A' })))).toBe('id-with-other-content');
  });

  it('are asked about: the same file, a photo alike, another day; in words, and never refused', async () => {
    const photo = await photoOf(1, '2023:03:01 09:00:00');
    const same = await attach(await bring(photo, { record: 'S2', evidence: 'EV-B' }));
    expect(same.warnings.map(({ code }) => code)).toEqual(['same-file', 'taken-another-day']);
    expect(same.warnings[0]?.text.zh).toContain('S1');
    const smaller = await sharp(photo).resize(200).jpeg({ quality: 70 }).toBuffer();
    const alike = await attach(await bring(smaller, { record: 'S2', evidence: 'EV-C' }));
    expect(alike.warnings.map(({ code }) => code)).toEqual(['similar-photo']);
    expect((await filesOf('S2'))?.map(({ questions }) => questions)).toEqual([
      [{ code: 'same-file', records: ['S1'] }, { code: 'taken-another-day' }], [{ code: 'similar-photo', records: ['S1'] }],
    ]);
    // Stored once, however often attached; with the smaller copy and the refused other photo.
    expect(await kept()).toBe(3);
  });

  it('are refused before anything is kept when they are no evidence', async () => {
    const before = await kept();
    expect(await refusal(attach(await bring('#!/bin/sh\n', { fileName: '说明.txt' })))).toBe('file-program');
    expect(await refusal(attach(await bring(await photoOf(5), { record: 'nobody' })))).toBe('target-unknown');
    expect(await kept()).toBe(before);
  });

  it('are reviewed by another person, and replaced with a reason', async () => {
    const review = { organization: BUREAU, record: 'S2', evidence: 'EV-B', id: 'RV-1' };
    const attachments = ledger.get(Attachments);
    expect(await refusal(attachments.verify({ ...head, name: 'clerk01' }, review))).toBe('four-eyes');
    expect(await attachments.verify(head, review)).toMatchObject({ repeated: false });
    expect(await refusal(attachments.reject(head, { ...review, evidence: 'EV-C', id: 'RV-2' }, '不清'))).toBe('short-reason');
    await attachments.reject(head, { ...review, evidence: 'EV-C', id: 'RV-3' }, '照片模糊不清');
    await attach(await bring(await photoOf(7), { record: 'S2', evidence: 'EV-D' }));
    await attachments.replace(clerk, { ...review, id: 'RV-4' }, 'EV-D', '换成清晰的照片');
    expect((await filesOf('S2'))?.map(({ standing }) => standing)).toEqual(['replaced', 'rejected', 'attached']);
  });

  it('are nobody else’s to attach or to review', async () => {
    const brought = await bring(await photoOf(8));
    await expect(attach(brought, person('clerk02', 'clerk', '他局'))).rejects.toThrow(NotPermitted);
    await expect(attach(brought, person('inspector', 'inspector'))).rejects.toThrow(NotPermitted);
    await expect(ledger.get(Attachments).verify(clerk, { organization: BUREAU, record: 'S1', evidence: 'EV-A', id: 'RV-9' })).rejects.toThrow(NotPermitted);
  });
});
