import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';

export default function LedgerPage(): ReactNode {
  const t = useText();
  return <PageHead title={t(say('台账', 'Ledger'))} />;
}
