const DIGITS = '零一二三四五六七八九';

/** A Chinese numeral for headings and points: 1 → 一, 12 → 十二, 20 → 二十, 101 → 一百零一. Whole numbers from 1 to 999. */
export function chineseNumeral(value: number): string {
  const digit = (place: number): string => DIGITS.charAt(place);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const last = ones === 0 ? '' : digit(ones);
  if (hundreds === 0) return `${tens === 0 ? '' : tens === 1 ? '十' : `${digit(tens)}十`}${last}`;
  if (tens === 0) return `${digit(hundreds)}百${ones === 0 ? '' : `零${last}`}`;
  return `${digit(hundreds)}百${digit(tens)}十${last}`;
}
