import type { ReactNode } from 'react';
import { StateTags } from '../../shared/record/StateTags.js';
import type { LedgerLine } from '../../shared/record/states.js';

/** Records as a short list; each opens. */
export function Lines({ lines, open }: { lines: readonly LedgerLine[]; open: (id: string) => void }): ReactNode {
  return (
    <ul className="today-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <button type="button" onClick={() => { open(line.id); }}>
            <span className="today-line-head"><b>{line.label}</b><time className="figure">{line.occurredOn}</time></span>
            <span className="today-line-text" data-recorded="" title={line.outline}>{line.outline}</span>
            <StateTags line={line} />
          </button>
        </li>
      ))}
    </ul>
  );
}
