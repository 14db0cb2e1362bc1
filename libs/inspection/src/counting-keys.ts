import { say, type Text } from '@app/catalogue';
import type { RecordContribution } from '@app/projections';

/** Whether and how one record counts in a figure. */
export interface Counting {
  counted: boolean;
  /** What it adds; null in a quotient. The amounts of the counted records add up to the figure. */
  amount: number | null;
  /** The keys it brings; null where every record counts by itself. */
  key: string | null;
  why: { code: string; text: Text };
}

const COUNTED = { code: 'counted', text: say('计入', 'counted') };
const SAME_KEY = { code: 'same-key', text: say('同一对象，只计一次', 'the same key counts once, with another record') };
export const TAKEN_OUT = { code: 'taken-out', text: say('已从数中扣除', 'its key is taken out of the figure') };

/** Each key counts 1 at its first record, as far as it `stays`; `gone` says of a record why none of its keys does. */
export function countKeys(rows: readonly RecordContribution[], stays: (key: string) => boolean, gone = TAKEN_OUT): Map<number, Counting> {
  const seen = new Set<string>();
  return byRecord(rows, (mine) => {
    const keys = [...new Set(mine.map(({ key }) => key))];
    const staying = keys.filter(stays);
    const fresh = staying.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    if (staying.length === 0) return doesNot(gone, keysOf(mine));
    return fresh.length > 0 ? counts(fresh.length, keysOf(mine)) : repeats(keysOf(mine));
  });
}

/** A key that needs all its parts counts at the record that completes it. */
export function countComplete(rows: readonly RecordContribution[], parts: readonly string[]): Map<number, Counting> {
  const seen = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  for (const { key, part } of rows) all.set(key, (all.get(key) ?? new Set()).add(part));
  const complete = (have: ReadonlySet<string> | undefined): boolean => parts.every((part) => have?.has(part));
  return byRecord(rows, (mine) => {
    let completed = 0;
    for (const { key, part } of mine) {
      const before = complete(seen.get(key));
      seen.set(key, (seen.get(key) ?? new Set()).add(part));
      if (!before && complete(seen.get(key))) completed += 1;
    }
    if (completed > 0) return counts(completed, keysOf(mine));
    if (mine.some(({ key }) => complete(all.get(key)))) return repeats(keysOf(mine));
    return doesNot({ code: 'part-missing', text: say('另一部分尚未完成', 'the other part is not done yet') }, keysOf(mine));
  });
}

/** Groups rows by record, in the order in which the records come. */
export function byRecord(rows: readonly RecordContribution[], count: (mine: RecordContribution[]) => Counting): Map<number, Counting> {
  const grouped = new Map<number, RecordContribution[]>();
  for (const row of rows) {
    const mine = grouped.get(row.recordNo);
    if (mine) mine.push(row);
    else grouped.set(row.recordNo, [row]);
  }
  return new Map([...grouped].map(([recordNo, mine]) => [recordNo, count(mine)]));
}

export function counts(amount: number, key: string | null): Counting {
  return { counted: true, amount, key, why: COUNTED };
}

function repeats(key: string | null): Counting {
  return { counted: true, amount: 0, key, why: SAME_KEY };
}

export function doesNot(why: Counting['why'], key: string | null): Counting {
  return { counted: false, amount: 0, key, why };
}

export function keysOf(rows: readonly RecordContribution[]): string | null {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.length === 0 || keys[0] === '' ? null : keys.join('、');
}
