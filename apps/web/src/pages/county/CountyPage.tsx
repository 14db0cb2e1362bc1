import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';

export default function CountyPage(): ReactNode {
  const t = useText();
  return <PageHead title={t(say('下属单位', 'County'))} />;
}
