const LONGEST_LINE = 20;
const WORDS = ['第一责任人', '主要负责人', '法治建设', '党政', '履行', '推进', '职责', '情况的', '报告'];

/**
 * Breaks a title by meaning into the fewest lines of at most 20 characters, as even as can be, the longer line first.
 * Words that belong together stay together, the organisation's name among them unless it alone is longer than a line.
 */
export function breakTitle(title: string, organization: string): string[] {
  const pieces = piecesOf(title, organization);
  for (let count = 1; count <= pieces.length; count += 1) {
    const lines = mostEven(pieces, count);
    if (lines) return lines.map((line) => line.join(''));
  }
  return [title];
}

type Lines = readonly (readonly string[])[];

/** The most even way to lay pieces on so many lines; undefined when they do not fit. */
function mostEven(pieces: readonly string[], count: number): Lines | undefined {
  let tails: (Lines | undefined)[] = pieces.map((_, start) => oneLine(pieces.slice(start)));
  for (let lines = 2; lines <= count; lines += 1) {
    const shorter = tails;
    tails = pieces.map((_, start) => {
      const choices = pieces.slice(start + 1).flatMap((_piece, offset) => {
        const [first, rest] = [oneLine(pieces.slice(start, start + offset + 1)), shorter[start + offset + 1]];
        return first && rest ? [[...first, ...rest]] : [];
      });
      // Of equals the last one counts: its first line is the longest.
      return choices.reduce<Lines | undefined>((best, lines) => (best && unevenness(best) < unevenness(lines) ? best : lines), undefined);
    });
  }
  return tails[0];
}

function oneLine(pieces: readonly string[]): Lines | undefined {
  return widthOf(pieces) <= LONGEST_LINE ? [pieces] : undefined;
}

/** For lines of a given total the sum of squares is least when they are alike. */
function unevenness(lines: Lines): number {
  return lines.reduce((sum, line) => sum + widthOf(line) ** 2, 0);
}

function widthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + [...piece].length, 0);
}

function piecesOf(title: string, organization: string): string[] {
  const nameFits = [...organization].length <= LONGEST_LINE;
  const whole = nameFits && organization !== '' ? [organization, ...WORDS] : WORDS;
  const pieces: string[] = [];
  for (let rest = title; rest !== '';) {
    const word = whole.find((candidate) => rest.startsWith(candidate));
    const piece = word ?? (rest.startsWith(organization) && !nameFits ? undefined : [...rest][0]);
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
  return words.flatMap((word) => ([...word].length <= LONGEST_LINE ? [word] : [...word]));
}
