import type { components } from '../api/schema.generated.js';
import { say, type Text } from '../language/text.js';

type Standing = components['schemas']['YearStanding']['reports'][number]['standing'];

/** The life of a report once it has left the house. */
export const reportStandings: Readonly<Record<Standing, { label: Text; color: string }>> = {
  submitted: { label: say('已报送', 'Submitted'), color: 'processing' }, accepted: { label: say('已接收', 'Accepted'), color: 'success' },
  returned: { label: say('被退回', 'Returned'), color: 'warning' }, published: { label: say('已公开', 'Published'), color: 'success' },
};
