import { indicatorAnnex } from '../annex/indicator-annex.js';
import { reportJson } from '../json/report-json.js';
import { sampleAnnexInput } from '../testing/sample-annex.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { writeText } from './write-text.js';

const annex = indicatorAnnex('云泽县湿地局', sampleAnnexInput());
const model = sampleReport({ profile: fullProfile, annexes: [annex, { ...annex, number: 2, title: '佐证材料目录' }] });

test('the note before the signature; the annex below, a row a line', () => {
  const lines = writeText(model).split('\n');
  const note = lines.indexOf('　　附件：1. 指标完成情况表');
  expect(lines.slice(note, note + 9)).toEqual([
    '　　附件：1. 指标完成情况表', '　　　　　2. 佐证材料目录', '云泽县湿地局', '2023年2月8日',
    '', '附件1', '指标完成情况表', '单位：云泽县湿地局　年度：2022　截至：2023年2月8日',
    '编号\t指标名称\t目标值\t完成值\t分值\t自评得分\t考评得分\t备注',
  ]);
  expect(lines).toContain('I-W01\t指标I-W01\t100％\t93％ 40/43\t2\t1.86\t\t未办结：甲（应于2022年1月29日）');
  expect(lines).toContain('小计\t\t\t\t5\t4.5\t4.3');
});

test('JSON gives what the annex says, line by line, and how the total comes about', () => {
  const [first] = reportJson(model).annexes;
  expect(first).toMatchObject({ number: 1, title: '指标完成情况表', set: 'county@2022', on: '2023-02-08', total: 91.86, base: 90.86, scored: { score: 6.36, weight: 7 }, veto: null });
  expect(first?.indicators.map(({ code, selfScore, authorityScore }) => [code, selfScore, authorityScore])).toEqual([
    ['I-S01', 2, 1.9], ['I-S02', 2.5, 2.4], ['I-W01', 1.86, null], ['I-W02', null, null], ['I-X01', 1, null], ['I-D01', null, null],
  ]);
  expect(Object.keys(first ?? {})).not.toContain('tables');
});
