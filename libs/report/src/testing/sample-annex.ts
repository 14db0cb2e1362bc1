import type { Assessment, IndicatorLine } from '@app/assessment';
import { say } from '@app/catalogue';
import type { AnnexInput } from '../annex/annex.js';

/** A line that scores its two points in full; its dimension is the letter of its code. */
export function indicatorLine(code: string, changes: Partial<IndicatorLine> = {}): IndicatorLine {
  return {
    code, name: say(`指标${code}`, `Indicator ${code}`), dimension: code.charAt(2), formula: 'study.sessions', counts: 'score',
    value: 30, numerator: null, denominator: null, unit: '次', direction: 'higher', target: 24, due: null, weight: 2, rule: { kind: 'RATIO' },
    score: 2, authorityScore: null, applicable: true, light: null, expected: null, forecast: null, missing: [], next: [], source: '', evidence: [],
    ...changes,
  };
}

/** An invented bureau's year: a full mark, part of one, one that does not apply, a bonus, and a rate that is only looked at. */
export function sampleAssessment(changes: Partial<Assessment> = {}): Assessment {
  const rate = { unit: '％', target: 100, value: 93, numerator: 40, denominator: 43 };
  return {
    set: 'county@2022', title: say('县考核办法', 'County paper'), year: 2022, on: '2023-02-08',
    dimensions: [
      { code: 'S', name: say('学法培训', 'Study'), counts: 'score' },
      { code: 'W', name: say('管护巡查', 'Field care'), counts: 'score' },
      { code: 'P', name: say('普法宣传', 'Popularisation'), counts: 'score' },
      { code: 'X', name: say('加减分', 'Extras'), counts: 'extra' },
      { code: 'D', name: say('数据质量', 'Data quality'), counts: 'internal' },
    ],
    indicators: [
      indicatorLine('I-S01', { authorityScore: 1.9 }),
      indicatorLine('I-S02', { weight: 3, score: 2.5, authorityScore: 2.4, missing: [say('8月没有“一月一法”', 'August has none'), say('9月没有“一月一法”', 'September has none')] }),
      indicatorLine('I-W01', { ...rate, formula: 'percent(issue.settled, issue.due)', weight: 2, score: 1.86, missing: [say('未办结：甲（应于 2022-01-29）', 'not settled')] }),
      indicatorLine('I-W02', { value: null, score: null, applicable: false, missing: [say('单位情况缺少“乡镇数”（towns）', 'profile lacks towns')] }),
      indicatorLine('I-X01', { counts: 'extra', weight: 0, target: null, value: 1, unit: '分', rule: { kind: 'BONUS', per: 1, cap: 3 }, score: 1 }),
      indicatorLine('I-D01', { ...rate, counts: 'internal', formula: 'percent(records.evidenced, records.evidenceAsked)', weight: 0, score: null }),
    ],
    total: 91.86, max: 100, scored: { score: 6.36, weight: 7 }, base: 90.86, bonus: 1, malus: 0, veto: null, forecastTotal: 91.86,
    ...changes,
  };
}

/** The same as what an annex is made of; `study.sessions` has two records. */
export function sampleAnnexInput(changes: Partial<Assessment> = {}): AnnexInput {
  const figure = (value: number, records: string[]) => ({ value, numerator: null, denominator: null, records });
  return {
    assessment: sampleAssessment(changes),
    unknownSet: null,
    yearsWithoutHolidays: [],
    figures: new Map([
      ['study.sessions', figure(2, ['study.sessions-0001', 'study.sessions-0002'])],
      ['issue.settled', figure(40, ['issue-1', 'issue-2'])],
      ['issue.due', figure(43, ['issue-1', 'issue-2'])],
    ]),
  };
}
