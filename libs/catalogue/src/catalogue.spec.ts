import { createCatalogue, defineRecordType, measure, type MeasureRule, payload, say, text, year } from './index.js';
import { recordOf } from './testing/record-of.js';

const words = say('甲', 'a');
const counting = (code: string, rule: MeasureRule = { kind: 'sum' }) => measure(code, '次', rule, words, words);
const typeNamed = (type: string, rest: Partial<Parameters<typeof defineRecordType>[0]> = {}) =>
  defineRecordType({ type, pack: 'common', label: words, fields: payload({ name: text(words) }), recorders: ['clerk'], ...rest });

describe('createCatalogue refuses', () => {
  it('a type declared twice', () => {
    expect(() => createCatalogue([typeNamed('A'), typeNamed('A')])).toThrow('record type A is declared twice');
  });

  it('a measure declared twice', () => {
    const measures = [counting('m')];
    expect(() => createCatalogue([typeNamed('A', { measures }), typeNamed('B', { measures })])).toThrow('measure m is declared twice');
  });

  it('a contribution to a measure nobody declares', () => {
    expect(() => createCatalogue([typeNamed('A', { contributes: { m: () => [{}] } })])).toThrow('A contributes to m');
  });

  it('a measure made of one nobody declares', () => {
    const measures = [counting('rate', { kind: 'quotient', numerator: 'n', denominator: 'd' })];
    expect(() => createCatalogue([typeNamed('A', { measures })])).toThrow('measure rate is made of n');
  });

  it.each<[string, MeasureRule]>([
    ['left', { kind: 'difference', of: 'n', without: 'left' }],
    ['rate', { kind: 'quotient', numerator: 'n', denominator: 'rate' }],
    ['n', { kind: 'settled', due: 'm', done: 'n' }],
  ])('a measure made of one that is made of others too deep: %s', (part, rule) => {
    const measures = [counting('m'), counting('n'), counting('left', { kind: 'difference', of: 'm', without: 'm' }), counting('rate', { kind: 'quotient', numerator: 'left', denominator: 'm' })];
    const changed = measures.map((one) => (one.code === part ? counting(part, rule) : one));
    expect(() => createCatalogue([typeNamed('A', { measures: changed })])).toThrow(`${part}, which is made of others itself`);
  });

  it('not a rate of counts that are made of keys', () => {
    const measures = [
      counting('n'), counting('m'),
      counting('left', { kind: 'settled', due: 'n', done: 'm' }),
      counting('rate', { kind: 'quotient', numerator: 'left', denominator: 'n' }),
    ];
    expect(createCatalogue([typeNamed('A', { measures })]).basesOf('rate')).toEqual(['n', 'm']);
  });
});

describe('a catalogue', () => {
  const catalogue = createCatalogue([
    typeNamed('A', {
      measures: [counting('z.rate', { kind: 'quotient', numerator: 'n', denominator: 'd' }), counting('n'), counting('d')],
      contributes: { n: () => [{ key: 'k', part: 'p', amount: 3 }] },
    }),
    typeNamed('B', { contributes: { d: () => [{}], n: () => [] } }),
    typeNamed('C', { bookedYear: ({ data }) => (data as { year?: number }).year, contributes: { d: () => [{}] } }),
  ]);

  it('books contributions with their defaults', () => {
    expect(catalogue.contributionsOf(recordOf('A', {}))).toEqual([{ measure: 'n', key: 'k', part: 'p', amount: 3, year: 2022, on: '2022-05-18' }]);
    expect(catalogue.contributionsOf(recordOf('B', {}))).toEqual([{ measure: 'd', key: '', part: '', amount: 1, year: 2022, on: '2022-05-18' }]);
    expect(catalogue.contributionsOf(recordOf('X', {}))).toEqual([]);
  });

  it('books in the year that the type says, else in that of the date', () => {
    expect(catalogue.yearOf(recordOf('C', { year: 2021 }))).toBe(2021);
    expect(catalogue.yearOf(recordOf('C', {}))).toBe(2022);
    expect(catalogue.contributionsOf(recordOf('C', { year: 2021 }))).toMatchObject([{ year: 2021 }]);
  });

  it('knows what a measure is made of and who feeds it', () => {
    expect(catalogue.basesOf('z.rate')).toEqual(['n', 'd']);
    expect(catalogue.basesOf('n')).toEqual(['n']);
    expect(catalogue.typesOf('z.rate')).toEqual(['A', 'B', 'C']);
    expect(catalogue.typesOf('n')).toEqual(['A', 'B']);
    expect(catalogue.listed).toEqual(['d', 'n', 'z.rate']);
  });
});

it('a year field is a year of the calendar', () => {
  expect([0, 1, 9999, 10_000].map((value) => year(words).safeParse(value).success)).toEqual([false, true, true, false]);
});
