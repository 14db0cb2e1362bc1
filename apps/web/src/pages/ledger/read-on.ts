import { type RefObject, useEffect, useRef } from 'react';

/** So far ahead of the end the next page is asked for, in pixels: about forty rows. */
const AHEAD = 1800;

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isPlaceholderData: boolean;
  fetchNextPage: () => unknown;
}

/** Reads the next page when the end of the list, to which the answer is to be attached, comes near. */
export function useReadOn({ hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage }: Pages): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || !hasNextPage || isFetchingNextPage || isPlaceholderData) return undefined;
    const near = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) fetchNextPage(); }, {
      root: end.current.closest('.ledger-scroll'), rootMargin: `${String(AHEAD)}px 0px`,
    });
    near.observe(end.current);
    return () => { near.disconnect(); };
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  return end;
}
