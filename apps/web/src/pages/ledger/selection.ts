import { useState } from 'react';

/** Lines that somebody has ticked. */
export interface Selection {
  ids: readonly string[];
  some: boolean;
  /** All of those there are. */
  all: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Only lines that are still there stay ticked. */
export function useSelection(there: readonly string[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ids = there.filter((id) => ticked.has(id));
  const all = there.length > 0 && ids.length === there.length;
  return {
    ids, all, some: ids.length > 0,
    has: (id) => ticked.has(id),
    toggle: (id) => { setTicked(toggled(ticked, id)); },
    toggleAll: () => { setTicked(new Set(all ? [] : there)); },
    clear: () => { setTicked(new Set()); },
  };
}

export function toggled<One>(set: ReadonlySet<One>, one: One): Set<One> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}
