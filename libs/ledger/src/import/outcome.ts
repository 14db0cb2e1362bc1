/** A line that was not accepted, as the command line's JSON shows it. */
export interface Refusal {
  line: number;
  /** The entry's id; null when the line has none. */
  id: string | null;
  field: string;
  code: string;
  reason: string;
}

/** Warnings of one code: how many, and on which lines (the first thousand). */
export interface WarningGroup {
  code: string;
  count: number;
  lines: number[];
}

/** What became of one file. */
export interface FileOutcome {
  file: string;
  /** Lines that are not blank. */
  lines: number;
  accepted: number;
  alreadyThere: number;
  /** Entries to be written by type; what a dry run would write. */
  types: { type: string; count: number }[];
  refused: Refusal[];
  warnings: WarningGroup[];
}

const MAX_LINES_NAMED = 1000;

/** Groups warnings by code as they come. */
export class WarningCounter {
  private readonly groups = new Map<string, WarningGroup>();

  add(code: string, line: number): void {
    const group = this.groups.get(code) ?? { code, count: 0, lines: [] };
    group.count += 1;
    if (group.lines.length < MAX_LINES_NAMED && group.lines.at(-1) !== line) group.lines.push(line);
    this.groups.set(code, group);
  }

  list(): WarningGroup[] {
    return [...this.groups.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}
