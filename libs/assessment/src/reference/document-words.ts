import { say, type Text } from '@app/catalogue';
import type { Dimension, Indicator, IndicatorSet } from '../set/indicator-set.js';

/** Each field of a set document, in words. A field without words does not compile. */
export const SET_FIELDS: Readonly<Record<keyof IndicatorSet, Text>> = {
  name: say('名称，不含空格和 @', 'name, without blanks and @'),
  version: say('版本；同名同版本的内容发布后不得更改', 'version; what was published under a name and version never changes'),
  title: say('标题（zh、en）', 'title (zh, en)'),
  source: say('印发的文件', 'the paper it was issued with'),
  validFrom: say('适用的起始日期 YYYY-MM-DD', 'made for years from this date on, YYYY-MM-DD'),
  validTo: say('适用的截止日期；不写为长期', 'the last such date; open-ended without it'),
  dimensions: say('维度：代码（一个大写字母）、名称、计法', 'dimensions: code (one capital letter), name, how they count'),
  indicators: say('指标', 'the indicators'),
};

export const COUNTS: Readonly<Record<Dimension['counts'], Text>> = {
  score: say('计入百分制，分值合计须为 100', 'makes up the 100 points; these weights must add up to 100'),
  extra: say('加分、减分或一票否决', 'adds to the total, takes from it, or bounds it'),
  internal: say('只看不计分', 'only looked at'),
};

/** Each field of an indicator, in words. */
export const INDICATOR_FIELDS: Readonly<Record<keyof Indicator, Text>> = {
  code: say('编号，如 `I-S02`', 'code, as `I-S02`'),
  name: say('名称（zh、en）', 'name (zh, en)'),
  item: say('缺项时对一项的称呼，如“8月没有……”', 'what one of it is called where it is missing, as "August has no …"'),
  dimension: say('所属维度的代码', 'code of its dimension'),
  pack: say('只适用于启用该业务包的单位；其他单位不列，其余分值按比例折为 100', 'only for bureaus with this pack on; left out for others, whose weights are rescaled to 100'),
  formula: say('公式，见下', 'formula, see below'),
  unit: say('单位', 'unit'),
  direction: say('`higher` 越多越好，`lower` 越少越好，`equal` 正好', '`higher`: more is better; `lower`: less is better; `equal`: just so much'),
  target: say('目标值，用指标的单位；不需要时为 null。单位当年的 `TargetSet` 优先', 'target in its unit; null where none is needed. A `TargetSet` of the bureau for the year stands before it'),
  weight: say('分值', 'weight in points'),
  rule: say('计分规则及参数，见下', 'score rule with its parameters, see below'),
  evidence: say('佐证材料', 'what counts as proof'),
  frequency: say('多久看一次', 'how often it is looked at'),
  pace: say('年内进度，见下', 'how it is expected to grow, see below'),
  naPolicy: say('没有可计算的事项时如何计分，见下', 'what becomes of the weight when there is nothing to measure, see below'),
  source: say('依据的文件，及哪些只是默认值', 'the paper it comes from, and what of it is only a default'),
};

export const NA_POLICIES: Readonly<Record<Indicator['naPolicy'], Text>> = {
  full: say('给满分', 'the weight is given in full'),
  exclude: say('剔除，其余指标按适用分值折算为百分制', 'left out; the total is scaled by the weights that apply'),
  zero: say('不得分', 'lost'),
};
