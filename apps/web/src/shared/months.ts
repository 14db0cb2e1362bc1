import { say, type Text } from '../language/text.js';

export const months: readonly Text[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  .map((name, index) => say(`${String(index + 1)}月`, name));
