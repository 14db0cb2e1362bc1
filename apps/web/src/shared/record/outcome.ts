import { say, type Text } from '../../language/text.js';

/** What became of what was said: done, or waiting for a second person. */
export function outcomeOf(requested: boolean): Text {
  return requested ? say('已提出申请，由另一人批准后生效', 'Asked for; it takes effect once another person approves it') : say('已登记', 'Done');
}
