import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';

export default function IndicatorsPage(): ReactNode {
  const t = useText();
  return <PageHead title={t(say('考核指标', 'Indicators'))} />;
}
