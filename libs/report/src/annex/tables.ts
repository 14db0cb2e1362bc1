import type { Assessment, Dimension, IndicatorLine } from '@app/assessment';
import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable } from './annex.js';
import { NONE, remarkWords, scoreWords, signed, targetWords, valueWords } from './words.js';

const COLUMNS: readonly AnnexColumn[] = [
  { label: '编号', width: 9, align: 'center' },
  { label: '指标名称', width: 21, align: 'left' },
  { label: '目标值', width: 14, align: 'center' },
  { label: '完成值', width: 14, align: 'center' },
  { label: '分值', width: 7, align: 'center' },
  { label: '自评得分', width: 8, align: 'center' },
  { label: '考评得分', width: 8, align: 'center' },
  { label: '备注', width: 19, align: 'left' },
];
/** Columns up to the first with points. */
const BEFORE_POINTS = 4;

const QUALITY_COLUMNS: readonly AnnexColumn[] = [
  { label: '编号', width: 9, align: 'center' },
  { label: '指标名称', width: 29, align: 'left' },
  { label: '目标值', width: 14, align: 'center' },
  { label: '完成值', width: 16, align: 'center' },
  { label: '备注', width: 32, align: 'left' },
];

/** The indicators that make up the total, by dimension, with what they add up to; then those that are only looked at. */
export function annexTables(assessment: Assessment): AnnexTable[] {
  const groups = assessment.dimensions
    .map((dimension) => ({ dimension, lines: assessment.indicators.filter((line) => line.dimension === dimension.code) }))
    .filter(({ lines }) => lines.length > 0);
  const counted = groups.filter(({ dimension }) => dimension.counts !== 'internal');
  const internal = groups.filter(({ dimension }) => dimension.counts === 'internal');
  const quality = internal.map(({ dimension, lines }): AnnexTable => ({
    caption: `${dimension.name.zh}（不计分）`, columns: QUALITY_COLUMNS, rows: lines.map(qualityRow),
  }));
  return [{ caption: null, columns: COLUMNS, rows: [...counted.flatMap(groupRows), ...totalRows(assessment)] }, ...quality];
}

function groupRows({ dimension, lines }: { dimension: Dimension; lines: readonly IndicatorLine[] }): AnnexRow[] {
  const applicable = lines.filter((line) => line.applicable);
  const self = sum(applicable.map(({ score }) => score ?? 0));
  const extra = dimension.counts === 'extra';
  const points = applicable.length === 0 ? NONE : extra ? signed(self) : String(self);
  return [
    { kind: 'group', cells: [{ text: dimension.name.zh, span: COLUMNS.length }] },
    ...lines.map(lineRow),
    sumRow('小计', extra ? '' : String(sum(applicable.map(({ weight }) => weight))), points, authorityWords(applicable)),
  ];
}

function lineRow(line: IndicatorLine): AnnexRow {
  const { weight, counts, authorityScore } = line;
  const given = authorityScore === null ? '' : String(authorityScore);
  const points = [counts === 'extra' ? NONE : String(weight), scoreWords(line), given, remarkWords(line)];
  return { kind: 'line', cells: [...valueCells(line), ...points.map(cell)] };
}

function qualityRow(line: IndicatorLine): AnnexRow {
  return { kind: 'line', cells: [...valueCells(line), cell(remarkWords(line))] };
}

function valueCells(line: IndicatorLine): AnnexCell[] {
  return [...[line.code, line.name.zh, targetWords(line)].map(cell), { text: valueWords(line), indicator: line.code }];
}

/** From points to the total, step by step. */
function totalRows({ indicators, scored, max, base, bonus, malus, veto, total }: Assessment): AnnexRow[] {
  const applicable = indicators.filter((line) => line.counts === 'score' && line.applicable);
  const shown = (points: number): string => (max === 0 ? NONE : String(points));
  return [
    sumRow('得分合计（分值为适用的分值）', String(scored.weight), shown(scored.score), authorityWords(applicable)),
    sumRow('折算（得分合计÷适用分值×100）', shown(max), shown(base)),
    sumRow('加减分', '', signed(sum([bonus, -malus]))),
    sumRow('总分', '', shown(total), '', veto === null ? '' : `一票否决，不超过${String(veto)}分`),
  ];
}

function sumRow(label: string, weight: string, self: string, authority = '', remark = ''): AnnexRow {
  return { kind: 'sum', cells: [{ text: label, span: BEFORE_POINTS }, ...[weight, self, authority, remark].map(cell)] };
}

/** What the authority's points add up to, once it has given them all. */
function authorityWords(lines: readonly IndicatorLine[]): string {
  const given = lines.flatMap(({ authorityScore }) => authorityScore ?? []);
  return lines.length > 0 && given.length === lines.length ? String(sum(given)) : '';
}

function cell(text: string): AnnexCell {
  return { text };
}

/** To two places: points are shown with no more, and sums in floating point show more than is there. */
export function sum(points: readonly number[]): number {
  return Math.round(points.reduce((total, one) => total + one, 0) * 100) / 100;
}
