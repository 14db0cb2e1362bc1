const LONGEST_LINE = 20;
const WORDS = ['第一责任人', '主要负责人', '法治建设', '党政', '履行', '推进', '职责', '情况的', '报告'];

/**
 * Breaks a title by meaning into the fewest lines of at most 20 characters, as even as can be, the longer line first.
 * Words that belong together stay together, the organisation's name among them unless it alone is longer than a line.
 */
export function breakTitle(title: string, organization: string): string[] {
  const pieces = piecesOf(title, organization);
  // The fewest lines first; pieces that cannot be cut may need one or two more than the length alone.
  for (let count = Math.ceil(widthOf(pieces) / LONGEST_LINE); count <= pieces.length; count += 1) {
    const lines = mostEven(pieces, count);
    if (lines) return lines.map((line) => line.join(''));
  }
  return [title];
}

type Lines = readonly (readonly string[])[];

/** The most even way to lay pieces on so many lines; undefined when they do not fit. */
function mostEven(pieces: readonly string[], count: number): Lines | undefined {
  let tails = pieces.map((_, start): Lines | undefined => {
    const rest = pieces.slice(start);
    return widthOf(rest) <= LONGEST_LINE ? [rest] : undefined;
  });
  for (let lines = 2; lines <= count; lines += 1) {
    const shorter = tails;
    tails = pieces.map((_, start) => withFirstLine(pieces, start, shorter));
  }
  return tails[0];
}

/** One line from `start` before the best of what can follow it; of equals the one with the longest first line. */
function withFirstLine(pieces: readonly string[], start: number, tails: readonly (Lines | undefined)[]): Lines | undefined {
  let best: Lines | undefined;
  for (let end = start + 1; end < pieces.length; end += 1) {
    const first = pieces.slice(start, end);
    if (widthOf(first) > LONGEST_LINE) break;
    const rest = tails[end];
    const lines = rest && [first, ...rest];
    if (lines && (!best || unevenness(lines) <= unevenness(best))) best = lines;
  }
  return best;
}

/** For lines of a given total the sum of squares is least when they are alike. */
function unevenness(lines: Lines): number {
  return lines.reduce((sum, line) => sum + widthOf(line) ** 2, 0);
}

function widthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + Array.from(piece).length, 0);
}

function piecesOf(title: string, organization: string): string[] {
  const nameFits = Array.from(organization).length <= LONGEST_LINE;
  const whole = nameFits && organization !== '' ? [organization, ...WORDS] : WORDS;
  const pieces: string[] = [];
  for (let rest = title; rest !== '';) {
    const word = whole.find((candidate) => rest.startsWith(candidate));
    const piece = word ?? (rest.startsWith(organization) && !nameFits ? undefined : Array.from(rest)[0]);
    if (piece === undefined) {
      pieces.push(...wordsOf(organization));
      rest = rest.slice(organization.length);
    } else {
      pieces.push(piece);
      rest = rest.slice(piece.length);
    }
  }
  return pieces;
}

/** The words of a name too long for one line. */
function wordsOf(name: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(name)].map(({ segment }) => segment);
  return words.flatMap((word) => (Array.from(word).length <= LONGEST_LINE ? [word] : Array.from(word)));
}
