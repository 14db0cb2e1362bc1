import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has come into sight, or near it; once true, it stays so. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !element.current) return undefined;
    const near = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true); }, { rootMargin: '200px 0px' });
    near.observe(element.current);
    return () => { near.disconnect(); };
  }, [element, seen]);
  return seen;
}
