import type { EffectiveRecord, Finding } from '@app/catalogue';
import type { JsonObject } from '@app/event-store';
import type { DeviceClock } from '../record/device-clock.js';

/** What a person says to the desk; time, author and role are the server's to set. */
export interface DeskEntry extends DeviceClock {
  id: string;
  organization: string;
  /** Calendar date in Asia/Shanghai. */
  occurredOn: string;
  data: JsonObject;
  evidence?: string[];
  /** Why it comes more than a week after it happened, or after its month was locked. */
  lateReason?: string;
  /** It is another thing than the records it resembles. */
  confirmedDifferent?: boolean;
  /** Id of the record it may repeat: recorded all the same. */
  possibleDuplicateOf?: string;
  /** The revision of the record that the change was decided on (If-Match); another one refuses it. */
  revision?: number;
}

/** An accepted entry: where the log stands, and what was odd about it. */
export interface Entered {
  id: string;
  position: number;
  /** Of the record after it, as `If-Match` wants it; that of the entry where it was there already. */
  revision: number;
  /** True when the very same entry was there already. */
  repeated: boolean;
  /** The change was not made: it waits under this id until a second person approves it. */
  requested: boolean;
  warnings: Finding[];
}

/** What would become of an entry; nothing is written. */
export interface Checked {
  refusals: Finding[];
  warnings: Finding[];
  requested: boolean;
  /** Records it resembles. */
  alike: EffectiveRecord[];
}
