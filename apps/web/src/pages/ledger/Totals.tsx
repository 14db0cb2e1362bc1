import type { ReactNode } from 'react';
import type { components } from '../../api/schema.generated.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { numberText } from '../../shared/number.js';

/** How many lines there are, and how many of them are struck out. */
export function Totals({ totals }: { totals: components['schemas']['LedgerPage']['totals'] }): ReactNode {
  const t = useText();
  if (!totals) return ' ';
  const { all, byStanding } = totals;
  const [voided, duplicate] = [byStanding['void'] ?? 0, byStanding['duplicate'] ?? 0];
  const struck = [
    ...(voided > 0 ? [t(say(`作废 ${numberText(voided)} 条`, `${numberText(voided)} void`))] : []),
    ...(duplicate > 0 ? [t(say(`重复 ${numberText(duplicate)} 条`, `${numberText(duplicate)} duplicate`))] : []),
  ];
  return <span className="figure" aria-live="polite">{[t(say(`共 ${numberText(all)} 条`, `${numberText(all)} records`)), ...struck].join(t(say('，', ', ')))}</span>;
}
