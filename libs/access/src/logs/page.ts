export interface PageQuery {
  /** Id of the last line of the page before. */
  after?: string | undefined;
  limit: number;
}

export interface LogPage<Line> {
  lines: Line[];
  /** What to ask the next page with; absent on the last one. */
  next?: string;
}

/** A page from what was read: one line more than asked tells that there is another page. */
export function pageOf<Line extends { id: string }>(read: readonly Line[], limit: number): LogPage<Line> {
  const lines = read.slice(0, limit);
  const last = lines.at(-1);
  return read.length > limit && last ? { lines, next: last.id } : { lines };
}
