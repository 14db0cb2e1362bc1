import { CHARACTER, CHARACTER_SPACING } from './paper.js';

/** Right indents of issuer and date, in twips. */
export interface SignatureIndents {
  signer: number;
  date: number;
}

const TWO = 2 * CHARACTER;

/**
 * Signature without a seal (GB/T 9704 7.3.5.2): the issuer ends two characters in from the right, the date begins two
 * characters right of where the issuer begins. When the date is the longer, it ends two characters in instead, and
 * the issuer moves left with it.
 */
export function signatureIndents(signer: string | undefined, date: string | undefined): SignatureIndents {
  if (signer === undefined || date === undefined) return { signer: TWO, date: TWO };
  const [signerWidth, dateWidth] = [widthOf(signer), widthOf(date)];
  if (dateWidth > signerWidth) return { signer: 2 * TWO + dateWidth - signerWidth, date: TWO };
  return { signer: TWO, date: signerWidth - dateWidth };
}

/** Word processors set a quarter of a character between Chinese and digits. */
const BETWEEN_SCRIPTS = CHARACTER / 4;

/** Width of a text of size 3 in twips; a digit or Latin letter takes half a character. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, character, index, all) => {
    const before = all[index - 1];
    const gap = before !== undefined && isLatin(before) !== isLatin(character) ? BETWEEN_SCRIPTS : 0;
    return width + gap + (isLatin(character) ? CHARACTER / 2 : CHARACTER) + CHARACTER_SPACING;
  }, 0);
}

function isLatin(character: string): boolean {
  return character < '\u0100';
}
