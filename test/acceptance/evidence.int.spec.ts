import { LedgerView, Quality, Verification } from '@app/inspection';
import { FileUses, ProjectionMaintenance } from '@app/projections';
import { entry, opened, session } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';
const DIGEST = '1'.repeat(64);
const attached = (target: unknown, evidence: string, kind: string, day: number, rest: object = {}): Record<string, unknown> =>
  entry('EvidenceAttached', { target, evidence, kind, fileName: '照片.jpg', mime: 'image/jpeg', bytes: 9, sha256: DIGEST, ...rest }, { recordedAt: `2023-03-${String(day)}T09:00:00+08:00` });

describe('evidence in the ledger', () => {
  let ledger: TestLedger;
  const held = session({ evidence: ['签到表'] });
  const other = session({ occurredOn: '2023-03-09', recordedAt: '2023-03-10T09:00:00+08:00', evidence: ['签到表'] });

  beforeAll(async () => {
    ledger = await openTestLedger();
    const outcome = await ledger.import([
      opened(), held, other, attached(held['id'], 'E1', '照片', 12), attached(other['id'], 'E2', '照片', 13),
      entry('EvidenceRejected', { target: other['id'], evidence: 'E2', reason: '照片不是这次活动' }, { recordedAt: '2023-03-14T09:00:00+08:00', recordedBy: 'head01', role: 'head' }),
    ]);
    expect(outcome.refused).toEqual([]);
  });
  afterAll(() => ledger.close());

  const lacking = async (knownAt?: string): Promise<unknown[]> =>
    (await ledger.get(Quality).records(BUREAU, 2023, knownAt === undefined ? {} : { knownAt })).filter(({ flaws }) => flaws.some(({ code }) => code === 'evidence-missing')).map(({ id }) => id);

  it('completes a record from when it was known, and no longer once it is rejected', async () => {
    expect(await lacking('2023-03-11T00:00:00+08:00')).toEqual([held['id'], other['id']]);
    expect(await lacking('2023-03-12T12:00:00+08:00')).toEqual([other['id']]);
    expect(await lacking('2023-03-13T12:00:00+08:00')).toEqual([]);
    expect(await lacking()).toEqual([other['id']]);
  });

  it('is shown with the record, and found by its digest', async () => {
    const [, line] = await ledger.get(LedgerView).lines(BUREAU, 2023, {});
    expect(line).toMatchObject({ id: held['id'], evidence: ['签到表', '照片'], corrected: false });
    const uses = await ledger.get(FileUses).usesOf([DIGEST]);
    expect(uses).toMatchObject([{ recordId: held['id'], organization: BUREAU, sha256: DIGEST }, { recordId: other['id'] }]);
    expect(await ledger.get(FileUses).usesOf(['2'.repeat(64)])).toEqual([]);
  });

  it('is the same after a replay from zero and after a rebuild', async () => {
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true, differences: [] });
    await ledger.get(ProjectionMaintenance).rebuild();
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true });
    expect(await ledger.get(FileUses).usesOf([DIGEST])).toHaveLength(2);
  });
});
