import fc from 'fast-check';
import { differenceOf } from './text-difference.js';

const marked = (pieces: readonly { text: string; own: boolean }[]): string => pieces.map(({ text, own }) => (own ? `[${text}]` : text)).join('');

it('marks what only one of the texts has, a number as a whole', () => {
  const { one, other } = differenceOf('单位集体学法29次；', '单位集体学法30次，考试2次；');
  expect([marked(one), marked(other)]).toEqual(['单位集体学法[29]次；', '单位集体学法[30]次[，考试2次]；']);
});

it('keeps both texts whole, and is all alike only for the same text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('法', '治', '1', '2', '。') }), fc.string({ unit: fc.constantFrom('法', '治', '1', '2', '。') }), (a, b) => {
    const { one, other, alike } = differenceOf(a, b);
    const text = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');
    expect([text(one), text(other), alike === 1]).toEqual([a, b, a === b]);
    expect(text(one.filter(({ own }) => !own))).toBe(text(other.filter(({ own }) => !own)));
  }));
});
