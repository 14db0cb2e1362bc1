import { say } from '@app/catalogue';
import { indicatorLine } from '../testing/sample-annex.js';
import { remarkWords, scoreWords, targetWords, valueWords } from './words.js';

const line = (changes: Parameters<typeof indicatorLine>[1]) => indicatorLine('I-S01', changes);
const deadline = { rule: { kind: 'DEADLINE', due: '03-01', dueYear: 1, grace: 0, lateDeduct: 1 }, target: null, due: '2023-03-01' } as const;

test.each([
  ['more is better', { target: 24 }, '≥24次'],
  ['nothing beyond the whole', { target: 100, unit: '％' }, '100％'],
  ['less is better', { target: 5, unit: '％', direction: 'lower' }, '≤5％'],
  ['nothing below none', { target: 0, direction: 'lower' }, '0次'],
  ['just so much', { target: 4, direction: 'equal' }, '4次'],
  ['a date, broken after the year', deadline, '2023年\n3月1日'],
  ['a date that nobody has set', { ...deadline, due: null }, '—'],
  ['the grades that earn all', { rule: { kind: 'GRADE', shares: { 优秀: 1, 良好: 0.8 } }, target: null }, '优秀'],
  ['where deductions begin', { rule: { kind: 'BAND', base: 90, width: 10, step: 1 }, target: null }, '≥90次'],
  ['only reported', { target: null }, '—'],
] as const)('target: %s', (_, changes, words) => {
  expect(targetWords(line(changes))).toBe(words);
});

test.each([
  ['exact, with its unit', { value: 1392 }, '1392次'],
  ['a rate with its parts', { value: 93, unit: '％', numerator: 40, denominator: 43 }, '93％\n40/43'],
  ['a date', { ...deadline, value: '2023-02-08' }, '2023年\n2月8日'],
  ['a grade', { rule: { kind: 'GRADE', shares: { 优秀: 1 } }, value: '优秀' }, '优秀'],
  ['none', { value: null }, '—'],
] as const)('value: %s', (_, changes, words) => {
  expect(valueWords(line(changes))).toBe(words);
});

test.each([
  ['points', { score: 1.86 }, '1.86'],
  ['not applicable', { applicable: false, score: null }, '—'],
  ['added', { counts: 'extra', score: 1 }, '+1'],
  ['taken', { counts: 'extra', score: -2 }, '−2'],
  ['neither', { counts: 'extra', score: 0 }, '0'],
] as const)('score: %s', (_, changes, words) => {
  expect(scoreWords(line(changes))).toBe(words);
});

const missing = (...texts: string[]) => texts.map((zh) => say(zh, 'missing'));

test.each([
  ['nothing missing', {}, ''],
  ['one thing', { missing: missing('还差 3 次') }, '还差3次'],
  ['the first of several', { missing: missing('8月没有考法', '9月没有考法') }, '8月没有考法等2项'],
  ['a deadline does not name itself', { ...deadline, missing: missing('年报：应于 2023-03-01 前完成，尚无记录') }, '应于2023年3月1日前完成，尚无记录'],
  ['why it does not apply, without the name of the field', { applicable: false, missing: missing('单位情况缺少“乡镇数”（towns）') }, '不适用：单位情况缺少“乡镇数”'],
  ['full marks for nothing to do', { value: null, missing: missing('没有可计算的事项') }, '没有可计算的事项，按满分计'],
  ['no points in it', { weight: 0, score: 0, missing: missing('还差 1 份') }, '只报告，不计分'],
  ['a veto', { counts: 'extra', rule: { kind: 'VETO', effect: { totalAtMost: 0 } }, value: 1 }, '一票否决'],
  ['no veto', { counts: 'extra', rule: { kind: 'VETO', effect: { totalAtMost: 0 } }, value: 0 }, ''],
] as const)('remark: %s', (_, changes, words) => {
  expect(remarkWords(line(changes as Parameters<typeof line>[0]))).toBe(words);
});
