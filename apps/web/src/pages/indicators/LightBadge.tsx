import { Badge } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { lights } from '../../shared/indicator/lights.js';
import type { Indicator } from './indicators.js';

/** How an indicator goes; nothing where there is nothing to go by. */
export function LightBadge({ light: shown }: Pick<Indicator, 'light'>): ReactNode {
  const t = useText();
  return lights.filter(({ light }) => light === shown).map(({ light, label, tone }) => <Badge key={light} status={tone} text={t(label)} />);
}
