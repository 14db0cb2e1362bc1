import { Badge, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { lightCounts, lights } from './lights.js';

/** How many indicators are ahead, on pace, behind, lost: a dot, a word and a number each, so that no colour has to be told from another. */
export function Lights({ indicators }: { indicators: Parameters<typeof lightCounts>[0] }): ReactNode {
  const t = useText();
  const counts = lightCounts(indicators);
  return <Flex gap="small" wrap>{lights.map(({ light, label, tone }) => <Badge key={light} status={tone} text={<span className="figure">{t(label)} {counts[light]}</span>} />)}</Flex>;
}
