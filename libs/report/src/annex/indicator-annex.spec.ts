import { indicatorLine, sampleAnnexInput, sampleAssessment } from '../testing/sample-annex.js';
import type { AnnexTable } from './annex.js';
import { indicatorAnnex } from './indicator-annex.js';

const annexOf = (changes: Parameters<typeof sampleAnnexInput>[0] = {}) => indicatorAnnex('云泽县湿地局', sampleAnnexInput(changes));
const rowsOf = (table: AnnexTable | undefined) => table?.rows.map(({ kind, cells }) => [kind, ...cells.map(({ text }) => text)]) ?? [];

test('lines by dimension with what they add up to, then the total; a dimension without a line is left out', () => {
  expect(rowsOf(annexOf().tables[0])).toEqual([
    ['group', '学法培训'],
    ['line', 'I-S01', '指标I-S01', '≥24次', '30次', '2', '2', '1.9', ''],
    ['line', 'I-S02', '指标I-S02', '≥24次', '30次', '3', '2.5', '2.4', '8月没有“一月一法”等2项'],
    ['sum', '小计', '5', '4.5', '4.3', ''],
    ['group', '管护巡查'],
    ['line', 'I-W01', '指标I-W01', '100％', '93％\n40/43', '2', '1.86', '', '未办结：甲（应于2022年1月29日）'],
    ['line', 'I-W02', '指标I-W02', '≥24次', '—', '2', '—', '', '不适用：单位情况缺少“乡镇数”'],
    ['sum', '小计', '2', '1.86', '', ''],
    ['group', '加减分'],
    ['line', 'I-X01', '指标I-X01', '—', '1分', '—', '+1', '', ''],
    ['sum', '小计', '', '+1', '', ''],
    ['sum', '得分合计（分值为适用的分值）', '7', '6.36', '', ''],
    ['sum', '折算（得分合计÷适用分值×100）', '100', '90.86', '', ''],
    ['sum', '加减分', '', '+1', '', ''],
    ['sum', '总分', '', '91.86', '', ''],
  ]);
});

test('data quality stands beside it and scores nothing', () => {
  const quality = annexOf().tables[1];
  expect(quality?.caption).toBe('数据质量（不计分）');
  expect(quality?.columns.map(({ label }) => label)).toEqual(['编号', '指标名称', '目标值', '完成值', '备注']);
  expect(rowsOf(quality)).toEqual([['line', 'I-D01', '指标I-D01', '100％', '93％\n40/43', '']]);
});

test('every row fills the columns, which fill the width', () => {
  for (const { columns, rows } of annexOf().tables) {
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    for (const { cells } of rows) expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(columns.length);
  }
});

test("the authority's points add up once it has given them all", () => {
  const all = sampleAssessment().indicators.map((line) => ({ ...line, authorityScore: line.applicable && line.counts === 'score' ? 1.7 : null }));
  const sums = rowsOf(annexOf({ indicators: all }).tables[0]).filter(([kind]) => kind === 'sum');
  expect(sums.map((row) => row[4])).toEqual(['3.4', '1.7', '', '5.1', '', '', '']);
});

test('says whose it is, as of which day, under which set', () => {
  const { title, subtitle, remarks } = annexOf();
  expect([title, subtitle]).toEqual(['指标完成情况表', '单位：云泽县湿地局\u3000年度：2022\u3000截至：2023年2月8日']);
  expect(remarks[0]).toBe('指标体系：县考核办法，county@2022。');
  expect(remarks).toHaveLength(2);
});

test('says so when the set of the bureau is not there, and when holidays are unknown', () => {
  const { remarks } = indicatorAnnex('云泽县湿地局', { ...sampleAnnexInput(), unknownSet: '县办法(2022)', yearsWithoutHolidays: [2022] });
  expect(remarks[0]).toContain('“县办法(2022)”尚未发布');
  expect(remarks.at(-1)).toContain('没有2022年的放假安排数据');
});

test('makes up no total where nothing applies', () => {
  const nothing = { indicators: [indicatorLine('I-S01', { value: null, score: null, applicable: false })], total: 0, max: 0, base: 0, bonus: 0, scored: { score: 0, weight: 0 } };
  const { tables, remarks } = annexOf(nothing);
  expect(rowsOf(tables[0]).slice(-5).map((row) => row[3])).toEqual(['—', '—', '—', '0', '—']);
  expect(remarks).toContain('没有一项指标可以计算，因此没有总分。');
  expect(tables).toHaveLength(1);
});

test('owns up to a cent that rounding has cost, and to a veto', () => {
  const { remarks, tables } = annexOf({ scored: { score: 6.37, weight: 7 }, veto: 60, total: 60 });
  expect(remarks.at(-1)).toContain('未舍入');
  expect(rowsOf(tables[0]).at(-1)).toEqual(['sum', '总分', '', '60', '', '一票否决，不超过60分']);
});

test('each indicator knows the measures of its formula and their records', () => {
  const { indicators } = annexOf();
  expect(indicators.find(({ code }) => code === 'I-W01')?.measures).toEqual([
    { measure: 'issue.settled', value: 40, numerator: null, denominator: null, records: ['issue-1', 'issue-2'] },
    { measure: 'issue.due', value: 43, numerator: null, denominator: null, records: ['issue-1', 'issue-2'] },
  ]);
  // Whole records are counted there, and no measure of the catalogue.
  expect(indicators.find(({ code }) => code === 'I-D01')?.measures).toEqual([]);
});
