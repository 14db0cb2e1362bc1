import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { type Catalogue, exampleOf, recordTypes } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { ProjectionHealth } from '@app/projections';
import { importAnyFile, type TableOutcome, UnreadableTable, writeTemplate } from '@app/spreadsheet';
import exceljs, { type Worksheet } from 'exceljs';
import { atTheServer } from '../support/actors.js';
import { opened } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const BUREAU = '某县水务局';

describe('tables', () => {
  let ledger: TestLedger;
  let folder: string;
  const head = async (): Promise<number> => (await ledger.get(ProjectionHealth).check()).head;
  const take = (path: string, name: string, dryRun = false): Promise<TableOutcome> => importAnyFile(path, {
    bus: ledger.get(CommandBus), catalogue: ledger.app.get<Catalogue>(CATALOGUE), name, organization: BUREAU,
    options: { trusted: true, dryRun, actor: { ...atTheServer, name: 'clerk01' }, language: 'zh' },
  });
  const takeBytes = async (bytes: Uint8Array | string, name: string, dryRun = false): Promise<TableOutcome> => {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    return take(path, name, dryRun);
  };
  /** A template filled in: rows of cells by their head. */
  const filled = async (type: string, rows: readonly Record<string, unknown>[], change: (sheet: Worksheet) => void = () => undefined): Promise<Buffer> => {
    const workbook = new exceljs.Workbook();
    const recordType = recordTypes.find((one) => one.type === type);
    await workbook.xlsx.load((await writeTemplate(recordType ? [recordType] : [], 'zh')) as unknown as ArrayBuffer);
    const [sheet] = workbook.worksheets.filter(({ state, name }) => state === 'visible' && name !== '说明');
    if (!sheet) throw new Error('no sheet');
    const codes = sheet.getRow(2).values as string[];
    rows.forEach((row, index) => {
      for (const [code, value] of Object.entries(row)) if (value !== undefined) sheet.getCell(3 + index, codes.indexOf(`${type}.${code}`)).value = value as string;
    });
    change(sheet);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const STUDY = { 'occurredOn': '2023-03-01', 'data.scope': '集体', 'data.kind': '一月一法', 'data.topics': '民法典；水法', 'data.expected': 14, 'data.attended': 12, 'evidence': '签到表；照片', 'recordedAt': '2023-03-02 09:00', 'recordedBy': 'clerk01', 'role': 'clerk' };

  beforeAll(async () => {
    ledger = await openTestLedger();
    folder = await mkdtemp(join(tmpdir(), 'duty-tables-'));
    await ledger.import([opened()]);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await ledger.close();
  });

  it('carries the example of every type there and back, all in one template', async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await writeTemplate(recordTypes, 'zh')) as unknown as ArrayBuffer);
    for (const recordType of recordTypes) {
      const sheet = workbook.worksheets.find((one) => one.getCell(2, 1).text === `${recordType.type}.id`);
      const codes = (sheet?.getRow(2).values ?? []) as string[];
      const cells = { ...Object.fromEntries(Object.entries(exampleOf(recordType)).map(([name, value]) => [`data.${name}`, value])), occurredOn: '2023-03-01', recordedAt: '2023-03-02 09:00', recordedBy: 'clerk01' };
      for (const [code, value] of Object.entries(cells)) {
        const cell = sheet?.getCell(3, codes.indexOf(`${recordType.type}.${code}`));
        if (cell) cell.value = (typeof value === 'object' ? JSON.stringify(value) : value);
      }
    }
    const { lines, refused } = await takeBytes(Buffer.from(await workbook.xlsx.writeBuffer()), '全部.xlsx', true);
    // Some speak of records that are not there; no cell may have been misread.
    const misread = new Set(['missing', 'wrong-type', 'unknown-type', 'unreadable-cell', 'unknown-sheet', 'no-date', 'no-instant']);
    expect([lines, refused.filter(({ code }) => misread.has(code))]).toEqual([recordTypes.length, []]);
  });

  it('takes what people put into cells: dates as text and numbers, full-width digits, units, formulas, empty formatted rows', async () => {
    const bytes = await filled('StudySessionHeld', [
      { ...STUDY, 'occurredOn': '2023年3月1日', 'data.attended': '１２' },
      { ...STUDY, 'occurredOn': '2023.3.8', 'data.expected': '14人', 'data.attended': { formula: '6+7', result: 13 } },
      { ...STUDY, 'occurredOn': 45000, 'data.hours': '1.5' },
      { ...STUDY, occurredOn: new Date(Date.UTC(2023, 4, 9)) },
    ], (sheet) => { for (let row = 20; row < 60; row += 1) sheet.getCell(row, 2).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFFF' } }; });
    expect(await takeBytes(bytes, '学法.xlsx')).toMatchObject({ lines: 4, accepted: 4, refused: [], types: [{ type: 'StudySessionHeld', count: 4 }] });
    const before = await head();
    expect(await takeBytes(bytes, '学法另存.xlsx')).toMatchObject({ accepted: 0, alreadyThere: 4 });
    expect(await head()).toBe(before);
  });

  it('names the cell, marks a copy, takes the repaired copy once and no row twice', async () => {
    const before = await head();
    const bytes = await filled('StudySessionHeld', [{ ...STUDY, occurredOn: '2023-06-01' }, { ...STUDY, 'occurredOn': '2023-06-31', 'data.attended': '十二' }, { ...STUDY, 'occurredOn': '2023-06-03', 'data.expected': { error: '#REF!' } }]);
    const refused = await takeBytes(bytes, '六月.xlsx');
    expect(refused.accepted).toBe(0);
    expect(await head()).toBe(before);
    expect(refused.refused.map(({ code, place }) => [code, place?.sheet, place?.row, place?.label]).sort()).toEqual([
      ['missing', '集体学法', 5, '应到'], ['no-date', '集体学法', 4, '发生日期'], ['unreadable-cell', '集体学法', 5, '应到'], ['wrong-type', '集体学法', 4, '实到'],
    ]);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await refused.marked?.()) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('集体学法');
    if (!sheet) throw new Error('no sheet');
    const at = (code: string): number => (sheet.getRow(2).values as string[]).findIndex((head) => head === `StudySessionHeld.${code}` || head === code);
    expect(sheet.getCell(4, at('_reason')).text).toContain('发生日期：');
    expect([sheet.getCell(3, at('_reason')).text, sheet.getCell(4, at('data.attended')).note]).toEqual(['', expect.stringContaining('实到') as unknown]);
    sheet.getCell(4, at('occurredOn')).value = '2023-06-30';
    sheet.getCell(4, at('data.attended')).value = 12;
    sheet.getCell(5, at('data.expected')).value = 14;
    const repaired = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await takeBytes(repaired, '六月改.xlsx')).toMatchObject({ accepted: 3, refused: [] });
    expect(await takeBytes(repaired, '六月改.xlsx')).toMatchObject({ accepted: 0, alreadyThere: 3 });
    expect(await head()).toBe(before + 3);
  });

  it('takes CSV in GB18030, its type from its name or its heads, and says what it cannot know', async () => {
    // 发生日期,范围,形式,学习内容,应到,实到,录入时间,录入人 in GB18030
    const heads = 'b7a2c9fac8d5c6da2cb7b6cea72cd0cecabd2cd1a7cfb0c4dac8dd2cd3a6b5bd2ccab5b5bd2cc2bcc8ebcab1bce42cc2bcc8ebc8cb0a';
    const gb = Buffer.concat([Buffer.from(heads, 'hex'), Buffer.from('2023/7/1,collective,"a ""b"", c",x;y,14,12,2023-07-02 09:00,clerk01\n')]);
    expect(await takeBytes(gb, '七月.csv')).toMatchObject({ accepted: 1, refused: [] });
    expect((await takeBytes('a,b\n1,2\n', '随便.csv')).refused).toMatchObject([{ code: 'unknown-sheet', place: { sheet: '随便' } }]);
  });

  it('refuses what is no table in plain words', async () => {
    await expect(takeBytes(Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧表.xlsx')).rejects.toThrow(UnreadableTable);
    await expect(takeBytes(Buffer.from('504b030400000000', 'hex'), '坏表.xlsx')).rejects.toThrow(UnreadableTable);
    await expect(takeBytes('{}', '不是.xlsx')).rejects.toThrow(UnreadableTable);
  });
});
