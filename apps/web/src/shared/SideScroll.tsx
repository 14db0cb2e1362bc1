import type { ReactNode } from 'react';

/** What may be wider than its place scrolls sideways, by keyboard too: the component library's own scrolling cannot be reached. */
export function SideScroll({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div role="region" aria-label={name} tabIndex={0} style={{ overflowX: 'auto' }}>
      <div style={{ minWidth: 'max-content' }}>{children}</div>
    </div>
  );
}
