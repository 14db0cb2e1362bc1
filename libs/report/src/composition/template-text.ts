import type { Unit } from '@app/catalogue';
import type { TemplateText } from '../templates/grammar.js';

/** A template text taken apart; see `templates/grammar.ts` for what the marks mean. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; measure: string; unit: Unit }
  | { kind: 'fact'; name: string }
  | { kind: 'claim'; word: string }
  | { kind: 'word'; name: string }
  | { kind: 'optional'; pieces: readonly Piece[] };

const TOKEN = /\[\[(?<optional>.*?)\]\]|\{(?<measure>[\w.]+)\|(?<unit>[^}]+)\}|\{@(?<fact>\w+)\}|\{\?(?<claim>[^}]+)\}|\{(?<word>\w+)\}/gu;

export function piecesOf(template: TemplateText): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ kind: 'text', text: template.slice(end, match.index) });
    pieces.push(pieceOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < template.length) pieces.push({ kind: 'text', text: template.slice(end) });
  return pieces;
}

function pieceOf({ optional, measure, unit, fact, claim, word }: Record<string, string | undefined>): Piece {
  if (optional !== undefined) return { kind: 'optional', pieces: piecesOf(optional) };
  if (measure !== undefined) return { kind: 'figure', measure, unit: unit as Unit };
  if (fact !== undefined) return { kind: 'fact', name: fact };
  if (claim !== undefined) return { kind: 'claim', word: claim };
  return { kind: 'word', name: word ?? '' };
}

/** True when the text draws on the year, and so can stand alone. */
export function drawsOnRecords(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind === 'figure' || kind === 'fact');
}

const GAP = '＿＿';

/** A template text as a person reads it: gaps where figures and facts would stand, without what may be left out. */
export function withGaps(template: TemplateText, words: Readonly<Record<string, string>>): string {
  return piecesOf(template).map((piece): string => {
    switch (piece.kind) {
      case 'text': return piece.text;
      case 'word': return words[piece.name] ?? '';
      case 'figure': return piece.unit === '％' ? GAP : GAP + piece.unit;
      case 'fact': return GAP;
      case 'claim':
      case 'optional': return '';
    }
  }).join('');
}

/** The measures a template text takes figures from. */
export function measuresNamed(template: TemplateText): string[] {
  const named = (pieces: readonly Piece[]): string[] =>
    pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.measure] : piece.kind === 'optional' ? named(piece.pieces) : []));
  return named(piecesOf(template));
}
