import { type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { StateTags } from '../../shared/record/StateTags.js';
import type { LedgerLine } from '../../shared/record/states.js';
import { useVisibleRows } from './visible-rows.js';

const CARD_HEIGHT = 104;

/** The lines on a phone: a card each. */
export function LedgerCards({ lines }: { lines: readonly LedgerLine[] }): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const { to } = useWorkplace();
  const { first, end } = useVisibleRows(list, lines.length, CARD_HEIGHT);
  return (
    <ul ref={list} className="ledger-cards" style={{ height: lines.length * CARD_HEIGHT }}>
      {lines.slice(first, end).map((line, index) => (
        <li key={line.id} style={{ top: (first + index) * CARD_HEIGHT, height: CARD_HEIGHT - 8 }} className={line.standing === 'live' ? undefined : 'struck'}>
          <Link to={to(`records/${encodeURIComponent(line.id)}`)}>
            <span className="ledger-card-head"><b>{line.label}</b><time className="figure">{line.occurredOn}</time></span>
            <span className="ledger-card-text" data-recorded="">{line.outline}</span>
            <StateTags line={line} wrap={false} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
