import { type RefObject, useEffect, useState } from 'react';

/** Rows from `first` up to, not including, `end`. */
export interface RowRange {
  first: number;
  end: number;
}

/** Drawn above and below what is seen, so that a quick scroll meets no void. */
const SPARE = 12;

/** Which of `count` rows of one height are in sight: `top` and `clip` are where the list and the window begin, `height` the window's. */
export function rangeInSight(count: number, rowHeight: number, top: number, clip: number, height: number): RowRange {
  const first = Math.max(0, Math.floor((clip - top) / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((clip - top + height) / rowHeight) + SPARE);
  return { first: Math.min(first, Math.max(0, count - 1)), end: Math.max(end, 0) };
}

/** The rows of `list` that are in sight, whatever of it or around it scrolls. */
export function useVisibleRows(list: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: Math.min(count, 40) });
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      if (!list.current) return;
      const next = rangeInSight(count, rowHeight, list.current.getBoundingClientRect().top, 0, window.innerHeight);
      setRange((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    const soon = (): void => { frame ||= requestAnimationFrame(look); };
    look();
    // A scroll of an element does not bubble; it can be caught on its way down.
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [list, count, rowHeight]);
  return range;
}
