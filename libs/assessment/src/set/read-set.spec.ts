import { createCatalogue, recordTypes } from '@app/catalogue';
import { stringify } from 'yaml';
import { defaultSets } from '../defaults/index.js';
import type { IndicatorSet } from './indicator-set.js';
import { readSet } from './read-set.js';
import { vocabularyOf } from './vocabulary.js';

const vocabulary = vocabularyOf(createCatalogue(recordTypes));

const indicator = (code: string, rest: object = {}) => ({
  code, name: { zh: '集体学法', en: 'Study' }, dimension: 'S', formula: 'study.sessions', unit: '次', direction: 'higher', target: 24, weight: 50,
  rule: { kind: 'RATIO' }, evidence: [], frequency: 'year', pace: { kind: 'linear' }, naPolicy: 'zero', source: '县考核办〔2023〕1号', ...rest,
});
const document = (indicators: object[] = [indicator('I-S01'), indicator('I-S02')], rest: object = {}) => ({
  name: '县考核', version: '1', title: { zh: '考核', en: 'Assessment' }, source: '县考核办〔2023〕1号', validFrom: '2023-01-01',
  dimensions: [{ code: 'S', name: { zh: '学法', en: 'Study' }, counts: 'score' }, { code: 'X', name: { zh: '加减分', en: 'Extras' }, counts: 'extra' }],
  indicators, ...rest,
});
const faults = (content: object | string) => readSet(typeof content === 'string' ? content : stringify(content), vocabulary).faults;
const told = (content: object | string) => faults(content).map(({ path, text }) => `${path}: ${text.en}`);

it.each(defaultSets.map((set) => [`${set.name}@${set.version}`, set] as const))('%s is a sound document, in YAML and in JSON', (_, set) => {
  expect(readSet(stringify(set), vocabulary)).toEqual({ set, faults: [] });
  expect(readSet(JSON.stringify(set, null, 2), vocabulary)).toEqual({ set, faults: [] });
});

it('has the weights of the catalogue of indicators', () => {
  const weightsOf = ({ indicators, dimensions }: IndicatorSet) => Object.fromEntries(dimensions.map(({ code }) =>
    [code, Math.round(indicators.filter(({ dimension }) => dimension === code).reduce((sum, { weight }) => sum + weight, 0) * 100) / 100]));
  const [of2022, of2023, office] = defaultSets;
  expect(of2022 && weightsOf(of2022)).toEqual({ L: 15, S: 20, P: 15, W: 20, A: 8, O: 10, E: 12, X: 0, D: 0 });
  expect(of2022?.indicators).toHaveLength(74);
  const changed = of2023?.indicators.filter((one, index) => JSON.stringify(one) !== JSON.stringify(of2022?.indicators[index])).map(({ code }) => code);
  expect(changed).toEqual(['I-S08']);
  expect(office?.dimensions.map(({ code }) => code)).not.toContain('W');
  expect(Object.values(office ? weightsOf(office) : {}).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
});

it.each<[string, object | string, string]>([
  ['an unknown measure', document([indicator('I-S01', { formula: 'study.session' }), indicator('I-S02')]), 'indicators.0.formula: there is no measure study.session'],
  ['an unknown field of the profile', document([indicator('I-S01', { formula: 'percent(study.sessions, profile.villages)', unit: '％' }), indicator('I-S02')]), 'indicators.0.formula: a profile has no villages; it has'],
  ['an unknown indicator', document([indicator('I-S01', { formula: "indicator('I-S09')" }), indicator('I-S02')]), 'indicators.0.formula: there is no indicator I-S09'],
  ['a circle', document([indicator('I-S01', { formula: "indicator('I-S02') + 1" }), indicator('I-S02', { formula: "indicator('I-S01')" })]), 'indicators.0.formula: I-S01 is made of itself'],
  ['weights that are not 100', document([indicator('I-S01'), indicator('I-S02', { weight: 49.99 })]), 'indicators: the weights must add up to 100, they add up to 99.99'],
  ['a target that is missing', document([indicator('I-S01', { target: null }), indicator('I-S02')]), 'indicators.0.target: the rule RATIO needs a target'],
  ['a target beyond 100 per cent', document([indicator('I-S01', { target: 101, unit: '％', formula: 'exam.passRate' }), indicator('I-S02')]), 'indicators.0.target: the target of a percentage must not exceed 100'],
  ['a deduction beyond the weight', document([indicator('I-S01', { rule: { kind: 'PER_MISSING', step: 1, cap: 51 } }), indicator('I-S02')]), 'indicators.0.rule.cap: exceeds the weight'],
  ['a cap below its step', document([indicator('I-S01', { rule: { kind: 'PER_MISSING', step: 2, cap: 1 } }), indicator('I-S02')]), 'indicators.0.rule.cap: is less than one step'],
  ['a parameter out of range', document([indicator('I-S01', { rule: { kind: 'PER_MISSING', step: 0 } }), indicator('I-S02')]), 'indicators.0.rule.step: is not as the schema wants it'],
  ['a rule nobody knows', document([indicator('I-S01', { rule: { kind: 'LUCK' } }), indicator('I-S02')]), 'indicators.0.rule.kind: is not as the schema wants it'],
  ['a formula that gives no date', document([indicator('I-S01', { rule: { kind: 'DEADLINE', due: '03-01', lateDeduct: 1 } }), indicator('I-S02')]), 'indicators.0.formula: the formula must give a date here, not a number'],
  ['a formula that cannot be read', document([indicator('I-S01', { formula: 'study.sessions +' }), indicator('I-S02')]), 'indicators.0.formula: the formula study.sessions + cannot be read'],
  ['a function nobody knows', document([indicator('I-S01', { formula: 'exec(study.sessions)' }), indicator('I-S02')]), 'indicators.0.formula: there is no function exec'],
  ['a code that stands twice', document([indicator('I-S01'), indicator('I-S01')]), 'indicators.1.code: I-S01 stands here twice'],
  ['a dimension that is not there', document([indicator('I-S01', { dimension: 'Z' }), indicator('I-S02')]), 'indicators.0.dimension: there is no dimension Z'],
  ['weight among the extras', document([indicator('I-S01'), indicator('I-S02'), indicator('I-X01', { dimension: 'X', rule: { kind: 'BONUS', per: 1, cap: 3 }, weight: 1 })]), 'indicators.2.weight: outside the 100 points a weight must be 0'],
  ['a veto among the points', document([indicator('I-S01', { rule: { kind: 'VETO', effect: { totalAtMost: 0 } } }), indicator('I-S02')]), 'indicators.0.rule: the rule VETO belongs to a dimension of extras'],
  ['a validity that ends before it begins', document(undefined, { validTo: '2022-12-31' }), 'validTo: is before validFrom'],
  ['an unknown field', document(undefined, { author: '某' }), ': unknown field(s): author'],
  ['a date that is none', document(undefined, { validFrom: '2023-02-30' }), 'validFrom: is no calendar date'],
  ['a text that is no YAML', 'name: [县考核', ': is not valid YAML or JSON'],
  ['a key that stands twice', 'name: a\nname: b\n', ': is not valid YAML or JSON'],
])('refuses %s', (_, content, expected) => {
  expect(told(content).some((fault) => fault.startsWith(expected))).toBe(true);
});

it('names every fault with its line and column', () => {
  const source = stringify(document([indicator('I-S01', { formula: 'study.session' }), indicator('I-S02', { weight: 49 })]));
  const lines = source.split('\n');
  const found = faults(source).map(({ line, column, path }) => [path, lines[line - 1]?.slice(column - 1)]);
  expect(found).toContainEqual(['indicators.0.formula', 'study.session']);
  expect(found).toHaveLength(2);
});
