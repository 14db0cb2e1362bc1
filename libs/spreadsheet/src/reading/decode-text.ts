import { TextDecoder } from 'node:util';

/** The text of a CSV file: UTF-8, UTF-16 as Excel's "Unicode text", or GB18030 as Excel writes it in Chinese. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** What parts the cells: the sign that stands most often in the first line. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const times = (sign: string): number => first.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}
