import type { Text } from '@app/catalogue';

/** A fault in what a set means, with the path of the field it lies in. */
export interface Misfit {
  path: readonly (string | number)[];
  text: Text;
}

/** A fault of one indicator: `field` within it, as `rule.step`. */
export interface Found {
  field: string;
  text: Text;
}
