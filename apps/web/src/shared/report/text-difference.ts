/** A piece of one of two texts; `own` stands only in this one. */
export interface Piece {
  text: string;
  own: boolean;
}

/** Two texts in pieces, what they share and what only one has; numbers count as one sign. */
export function differenceOf(one: string, other: string): { one: Piece[]; other: Piece[]; alike: number } {
  const [a, b] = [signsOf(one), signsOf(other)];
  const shared = sharedTails(a, b);
  const pieces: { one: Piece[]; other: Piece[] } = { one: [], other: [] };
  let [i, j, same] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(pieces.one, a[i], false);
      add(pieces.other, b[j], false);
      [i, j, same] = [i + 1, j + 1, same + 1];
    } else if (j >= b.length || (i < a.length && at(shared, i + 1, j) >= at(shared, i, j + 1))) add(pieces.one, a[i++], true);
    else add(pieces.other, b[j++], true);
  }
  return { ...pieces, alike: a.length + b.length === 0 ? 1 : (2 * same) / (a.length + b.length) };
}

function signsOf(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|./gsu) ?? [];
}

/** How many signs the rests of both have in common, by where the rests begin. */
function sharedTails(a: readonly string[], b: readonly string[]): number[][] {
  const shared = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = shared[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = a[i] === b[j] ? at(shared, i + 1, j + 1) + 1 : Math.max(at(shared, i + 1, j), at(shared, i, j + 1));
  }
  return shared;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function add(pieces: Piece[], text: string | undefined, own: boolean): void {
  const last = pieces.at(-1);
  if (last?.own === own) last.text += text ?? '';
  else pieces.push({ text: text ?? '', own });
}
