import type { components } from '../../api/schema.generated.js';
import { say, type Text } from '../../language/text.js';

export type LedgerLine = components['schemas']['LedgerLine'];
type Stated = Pick<LedgerLine, 'standing' | 'late' | 'corrected' | 'evidenced' | 'returned' | 'requested' | 'confirmedBy' | 'alike'>;

/** Something to know of a record, and how weighty it is. */
export interface State {
  code: string;
  label: Text;
  tone: 'error' | 'warning' | 'processing' | 'success' | 'default';
}

const STATES: readonly [State, (line: Stated) => boolean][] = [
  [{ code: 'void', label: say('作废', 'Void'), tone: 'error' }, ({ standing }) => standing === 'void'],
  [{ code: 'duplicate', label: say('重复', 'Duplicate'), tone: 'error' }, ({ standing }) => standing === 'duplicate'],
  [{ code: 'returned', label: say('退回', 'Returned'), tone: 'warning' }, ({ returned }) => returned],
  [{ code: 'requested', label: say('待批', 'Change asked for'), tone: 'processing' }, ({ requested }) => requested > 0],
  [{ code: 'alike', label: say('疑似重复', 'Duplicate?'), tone: 'warning' }, ({ alike }) => alike.length > 0],
  [{ code: 'lacking', label: say('缺佐证', 'Lacks evidence'), tone: 'warning' }, ({ standing, evidenced }) => standing === 'live' && evidenced === false],
  [{ code: 'late', label: say('补录', 'Late'), tone: 'default' }, ({ late }) => late],
  [{ code: 'corrected', label: say('更正过', 'Corrected'), tone: 'default' }, ({ corrected }) => corrected],
  [{ code: 'confirmed', label: say('已审核', 'Confirmed'), tone: 'success' }, ({ confirmedBy }) => confirmedBy !== null],
];

/** All that is to know of a record, the weightiest first. */
export function statesOf(line: Stated): State[] {
  return STATES.filter(([, is]) => is(line)).map(([state]) => state);
}
