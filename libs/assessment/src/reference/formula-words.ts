import { say, type Text } from '@app/catalogue';

/** Names and lists that a formula may use. */
export const NAMES: readonly (readonly [string, Text])[] = [
  ['study.sessions', say('度量的值，截至所看之日；比率为百分数', 'the value of a measure by the day looked at; a rate in per cent')],
  ['records.live', say('整条记录的计数，供数据质量指标用：`records.all`、`live`、`late`、`corrected`、`void`、`evidenceAsked`、`evidenced`、`sharedFigures`、`equalFigures`', 'counts of whole records, for data quality: `records.all`, `live`, `late`, `corrected`, `void`, `evidenceAsked`, `evidenced`, `sharedFigures`, `equalFigures`')],
  ['profile.towns', say('单位当年登记的情况（`ProfileRecorded`）；没有登记则指标不适用', 'a number that the bureau recorded for the year (`ProfileRecorded`); without it the indicator does not apply')],
  ['calendar.weeks', say('已过的周数；另有 `calendar.months`、`calendar.quarters`', 'weeks that are over; likewise `calendar.months` and `calendar.quarters`')],
  ['12', say('数字；可用 + - * / 和括号', 'a number; + - * / and brackets may be used')],
];

/** Lists, as the second argument of a function. */
export const LISTS: readonly (readonly [string, Text])[] = [
  ["['学校', '社区']", say('写明的名单', 'names written out')],
  ['profile.plannedOccasions', say('单位登记的名单；`due(…)` 只取到期的', 'a list of the profile; `due(…)` takes only what is due by the day')],
  ['calendar.cycles', say('已到期的周报告、月调度、季督查', 'the weekly, monthly and quarterly reports due by the day')],
  ['year.leaders', say('当年的主要负责人，各按其任期', 'those who led the bureau, each in his or her time')],
];

/** Each function, by its name in `formula/parse-formula.ts`. */
export const FUNCTIONS: Readonly<Record<string, readonly [string, Text]>> = {
  percent: ['percent(a, b)', say('a ÷ b 的百分数，保留分子分母；b 为 0 则没有可计算的事项', 'a as per cent of b, with both kept; where b is 0 there is nothing to measure')],
  min: ['min(a, b, …)', say('最小的', 'the least')],
  max: ['max(a, b, …)', say('最大的', 'the greatest')],
  sumOf: ['sumOf(measure, list)', say('度量在名单各项上的数量之和', 'the amounts of a measure at the names of a list')],
  covered: ['covered(measure, list)', say('名单中已有记录的项数', 'how many names of a list have something on record')],
  count: ['count(list)', say('名单的项数', 'how many names a list has')],
  first: ['first(measure[, list])', say('最早的日期', 'the earliest date')],
  latest: ['latest(measure[, list])', say('最晚的日期', 'the latest date')],
  later: ['later(a, b)', say('两个日期中较晚的；缺一个则没有', 'the later of two dates; none while one is missing')],
  grade: ['grade(measure)', say('最近一次的等次', 'the latest grade')],
  indicator: ["indicator('I-S01')", say('另一项指标的值，不得循环', "another indicator's value, not in a circle")],
};
