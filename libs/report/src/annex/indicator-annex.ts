import { type IndicatorLine, measuresIn, parseFormula } from '@app/assessment';
import { printDate } from '../printing/date.js';
import type { AnnexIndicator, AnnexInput, AnnexMeasure, ReportAnnex } from './annex.js';
import { annexTables, sum } from './tables.js';

/** 附件1: how each indicator of the year stands, and what the bureau scores by them. Pure. */
export function indicatorAnnex(organization: string, input: AnnexInput): ReportAnnex {
  const { assessment, figures } = input;
  const { set, year, on, total, max, scored, base, bonus, malus, veto, indicators } = assessment;
  return {
    number: 1,
    title: '指标完成情况表',
    subtitle: [`单位：${organization}`, `年度：${String(year)}`, `截至：${printDate(on)}`].join('\u3000'),
    tables: annexTables(assessment),
    remarks: remarksOn(input),
    totals: { set, on, total, max, scored, base, bonus, malus, veto },
    indicators: indicators.map((line) => indicatorOf(line, figures)),
  };
}

function remarksOn({ assessment, unknownSet, yearsWithoutHolidays }: AnnexInput): string[] {
  const { title, set, max, scored, indicators } = assessment;
  const counted = indicators.filter(({ counts, applicable }) => counts === 'score' && applicable);
  const added = sum(counted.map(({ score }) => score ?? 0));
  return [
    `指标体系：${title.zh}，${set}。${unknownSet === null ? '' : `本单位当年采用的“${unknownSet}”尚未发布，暂按此计算。`}`,
    '完成值、自评得分由台账记录按指标公式算出；不适用的指标（—）分值不计入小计和合计。',
    ...(max === 0 ? ['没有一项指标可以计算，因此没有总分。'] : []),
    ...(added === scored.score ? [] : ['各项得分保留两位小数，合计按未舍入的得分计算，尾数可能不等。']),
    ...yearsWithoutHolidays.map((year) => `没有${String(year)}年的放假安排数据，工作日只按周一至周五计算，时限可能有出入。`),
  ];
}

function indicatorOf(line: IndicatorLine, figures: AnnexInput['figures']): AnnexIndicator {
  const { code, name, dimension, formula, unit, target, due, value, numerator, denominator, weight, score, authorityScore, applicable, missing } = line;
  const measures = measuresIn(parseFormula(formula)).flatMap((measure): AnnexMeasure[] => {
    const figure = figures.get(measure);
    return figure ? [{ measure, ...figure }] : [];
  });
  return {
    code, name: name.zh, dimension, formula, unit, target, due, value, numerator, denominator, weight,
    selfScore: score, authorityScore, applicable, missing: missing.map(({ zh }) => zh), measures,
  };
}
