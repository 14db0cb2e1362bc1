import type { KeyboardEvent, ReactNode } from 'react';
import './opens.css';

interface Shown {
  className: string;
  /** What it opens, for whoever does not see it. */
  name: string;
  open: () => void;
  children: string;
}

/** Running text that opens something: a button that breaks over lines as text does, which a real one never would. */
export function Opens({ className, name, open, children }: Shown): ReactNode {
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return <span role="button" tabIndex={0} className={className} aria-label={name} onClick={open} onKeyDown={byKey}>{children}</span>;
}
