import { say, type Text } from '../../language/text.js';
import type { components } from '../../api/schema.generated.js';

type Indicator = components['schemas']['Indicator'];

export type Light = NonNullable<Indicator['light']>;

export const lights: readonly { light: Light; label: Text; tone: 'success' | 'processing' | 'warning' | 'error' }[] = [
  { light: 'ahead', label: say('超前', 'Ahead'), tone: 'success' }, { light: 'onPace', label: say('正常', 'On pace'), tone: 'processing' },
  { light: 'behind', label: say('落后', 'Behind'), tone: 'warning' }, { light: 'lost', label: say('已失分', 'Lost'), tone: 'error' },
];

/** How many indicators there are of each light; those without one are not counted. */
export function lightCounts(indicators: readonly Pick<Indicator, 'light'>[]): Record<Light, number> {
  const counts: Record<Light, number> = { ahead: 0, onPace: 0, behind: 0, lost: 0 };
  for (const { light } of indicators) if (light !== null) counts[light] += 1;
  return counts;
}
