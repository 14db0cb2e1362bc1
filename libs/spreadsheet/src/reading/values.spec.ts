import { say } from '@app/catalogue';
import type { Column } from '../columns.js';
import { type Plain, valueOf } from './values.js';

const column = (kind: Column['kind'], rest: Partial<Column> = {}): Column =>
  ({ code: 'data.x', label: say('某列', 'a column'), kind, required: false, emptyIsNull: false, unit: null, words: null, bounds: '', ...rest });
const scope = column('choice', { words: [{ word: 'collective', label: say('集体', 'collective') }] });
const people = column('integer', { unit: '人' });

it.each<[string, Column, Plain, unknown]>([
  ['a date with points', column('date'), '2022.3.1', '2022-03-01'],
  ['a date in words', column('date'), '２０２２年３月１日', '2022-03-01'],
  ['digits alone', column('date'), 20220301, '2022-03-01'],
  ['a day of Excel', column('date'), 44621, '2022-03-01'],
  ['a date cell', column('date'), new Date(Date.UTC(2022, 2, 1)), '2022-03-01'],
  ['no date, left for the check', column('date'), '2022-02-30', '2022-02-30'],
  ['a date without its year, left', column('date'), '3月1日', '3月1日'],
  ['a time with a wide colon', column('clock'), '9：05', '09:05'],
  ['a time in words', column('clock'), '9点30分', '09:30'],
  ['a part of a day', column('clock'), 0.396, '09:30'],
  ['an instant of the office', column('instant'), '2022-03-01 16:18', '2022-03-01T16:18:00+08:00'],
  ['an instant with its zone', column('instant'), '2022-03-01T08:18:00Z', '2022-03-01T08:18:00Z'],
  ['wide digits', people, '１２', 12],
  ['a number with its unit', people, '1,200 人', 1200],
  ['no number, left', people, '十二', '十二'],
  ['a word by its label', scope, ' 集体 ', 'collective'],
  ['a word that is none, left', scope, '全体', '全体'],
  ['yes', column('flag'), '是', true],
  ['neither, left', column('flag'), '也许', '也许'],
  ['a list, book marks kept whole', column('list'), '《水法、湿地保护法》；民法典、行政处罚法', ['《水法、湿地保护法》', '民法典', '行政处罚法']],
  ['a list as JSON', column('list'), '["a；b"]', ['a；b']],
  ['a number as text', column('text'), 7, '7'],
])('reads %s', (_, of, cell, value) => {
  expect(valueOf(cell, of)).toEqual(value);
});
