import { Explanation, Figures, ReportReader, Verification } from '@app/inspection';
import { writeText } from '@app/report';
import fc from 'fast-check';
import { correction, duplicate, entry, opened, session, voiding } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县统计局';
const of = (organization: string, entries: Record<string, unknown>[]): Record<string, unknown>[] => entries.map((one) => ({ ...one, organization }));

describe('bureaus that the project has never seen', () => {
  let ledger: TestLedger;
  beforeAll(async () => { ledger = await openTestLedger(); });
  afterAll(() => ledger.close());

  it('counts a bureau without wardens, with rates that do not apply', async () => {
    await ledger.import(of(BUREAU, [
      opened(), session({ id: 'S1' }), session({ id: 'S2', occurredOn: '2023-04-01', recordedAt: '2023-04-02T09:00:00+08:00' }),
      entry('RandomInspectionConducted', { plan: '统计执法检查', targets: 12, found: 2 }),
      entry('InquiryAnswered', { inquiryId: 'Q1' }),
    ]));
    const { measures } = await ledger.get(Figures).measures(BUREAU, 2023, {});
    expect(Object.keys(measures)).toHaveLength(31);
    expect(measures).toMatchObject({ 'study.sessions': 2, 'double.random': 12, 'patrol.count': 0, 'inquiry.satisfaction': null, 'training.passRate': null });
    const text = writeText(await ledger.get(ReportReader).read(BUREAU, 2023, {}, {}));
    expect(text).not.toMatch(/湿地|管护|巡查|满意率|[^\d]0次/);
    expect(text).toContain('单位集体学法2次');
    // The answered inquiry is not on record as received by phone.
    expect(text).toContain('答复咨询投诉1件');
  });

  it('gives zeros for a year without records and refuses an organisation it does not know', async () => {
    const { measures } = await ledger.get(Figures).measures(BUREAU, 1999, {});
    expect(measures['study.sessions']).toBe(0);
    await expect(ledger.get(Figures).measures('无此局', 2023, {})).rejects.toMatchObject({ known: expect.arrayContaining([BUREAU]) as unknown });
  });

  it('keeps two organisations of one file apart, even with the same ids', async () => {
    await ledger.import([...of('甲局', [session({ id: '1' }), voiding('1')]), ...of('乙局', [session({ id: '1' })])]);
    expect((await ledger.get(Figures).measures('甲局', 2023, {})).measures['study.sessions']).toBe(0);
    expect((await ledger.get(Figures).measures('乙局', 2023, {})).measures['study.sessions']).toBe(1);
  });

  it('counts a leaver out, a half-done station not, and a correction into its new year', async () => {
    const bureau = '丙局';
    await ledger.import(of(bureau, [
      entry('WardenHired', { personId: 'W1', town: '某镇' }), entry('WardenHired', { personId: 'W2', town: '某镇' }),
      entry('WardenDeparted', { personId: 'W2' }), entry('WardenDeparted', { personId: 'W9' }),
      entry('StationUpgraded', { stationId: 'S1', town: '某镇', part: 'hardware' }), entry('StationUpgraded', { stationId: 'S2', town: '某镇', part: 'hardware' }),
      entry('StationUpgraded', { stationId: 'S2', town: '某镇', part: 'software' }),
      session({ id: 'M' }), correction('M', [{ path: 'occurredOn', old: '2023-03-01', new: '2022-12-30' }]),
    ]));
    const { measures } = await ledger.get(Figures).measures(bureau, 2023, {});
    expect(measures).toMatchObject({ 'post.wardens': 2, 'post.wardensActiveYearEnd': 1, 'station.upgraded': 1, 'study.sessions': 0 });
    expect((await ledger.get(Figures).measures(bureau, 2022, {})).measures['study.sessions']).toBe(1);
    const stations = await ledger.get(Explanation).explain('station.upgraded', bureau, 2023, {});
    expect(stations.records.map(({ counted, amount, why }) => [counted, amount, why.code])).toEqual([
      [false, 0, 'part-missing'], [true, 0, 'same-key'], [true, 1, 'counted'],
    ]);
  });

  it('brings in any prefix and then the whole as if the whole had come at once', async () => {
    const year = (bureau: string): Record<string, unknown>[] => of(bureau, [
      { ...opened(), id: 'O' }, session({ id: 'A' }), session({ id: 'B' }), session({ id: 'C', occurredOn: '2023-05-01', recordedAt: '2023-05-01T09:00:00+08:00' }),
      { ...correction('A', [{ path: 'attended', old: 12, new: 14 }]), id: 'K' }, { ...duplicate('B', 'A'), id: 'D' }, { ...voiding('A'), id: 'V' },
      { ...entry('VoidRevoked', { target: 'A', reason: '作废有误，予以恢复', approvedBy: 'leader01' }, { recordedAt: '2023-03-07T09:00:00+08:00' }), id: 'R' },
    ]);
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 8 }), async (length) => {
      run += 1;
      const entries = year(`前缀局${String(run)}`);
      await ledger.import(entries.slice(0, length));
      expect(await ledger.import(entries)).toMatchObject({ alreadyThere: length, accepted: entries.length - length, refused: [] });
      expect((await ledger.get(Figures).measures(`前缀局${String(run)}`, 2023, {})).measures['study.sessions']).toBe(2);
    }), { numRuns: 12 });
    expect((await ledger.get(Verification).verify()).sound).toBe(true);
  });

  it('imports at the desk under the strict rules and repeats safely', async () => {
    const bureau = '丁局';
    const refused = await ledger.import(of(bureau, [session({ id: 'S' })]), { trusted: false });
    expect(refused.refused.map(({ code }) => code)).toEqual(['year-not-open']);
    const entries = of(bureau, [opened(), session({ id: 'S' })]);
    expect(await ledger.import(entries, { trusted: false })).toMatchObject({ accepted: 2, refused: [] });
    expect(await ledger.import(entries, { trusted: false })).toMatchObject({ accepted: 0, alreadyThere: 2, refused: [] });
  });

  it('keeps a duplicate out when its canonical is struck out later, and says so', async () => {
    const later = { recordedAt: '2023-03-08T09:00:00+08:00' };
    const { refused, warnings } = await ledger.import(of('庚局', [session({ id: 'A' }), session({ id: 'B' }), duplicate('A', 'B'), voiding('B', later)]));
    expect(refused).toEqual([]);
    expect(warnings.find(({ code }) => code === 'canonical-struck-out')).toEqual({ code: 'canonical-struck-out', count: 1, lines: [4] });
    expect((await ledger.get(Figures).measures('庚局', 2023, {})).measures['study.sessions']).toBe(0);
  });

  it('writes nothing in a dry run', async () => {
    expect(await ledger.import(of('戊局', [session()]), { dryRun: true })).toMatchObject({ accepted: 1 });
    await expect(ledger.get(Figures).measures('戊局', 2023, {})).rejects.toThrow();
  });

  it('accepts a byte order mark and CRLF', async () => {
    const content = `\uFEFF${of('己局', [session(), session({ occurredOn: '2023-06-01', recordedAt: '2023-06-01T09:00:00+08:00' })]).map((one) => JSON.stringify(one)).join('\r\n')}\r\n`;
    expect(await ledger.import(content)).toMatchObject({ lines: 2, accepted: 2, refused: [] });
  });
});
