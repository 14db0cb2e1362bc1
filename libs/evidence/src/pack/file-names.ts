import { endingOf } from '../inspect/kinds.js';

const LONGEST = 60;

/** `003_2022-03-07_签到表_BASE-00023.jpg`: in the order of the index, and sound on every system. `width`: digits of the number. */
export function packPath(number: number, width: number, { date, kind, record, fileName }: { date: string; kind: string; record: string; fileName: string }): string {
  const words = [date, kind, record].map(plain).join('_');
  return `files/${String(number).padStart(Math.max(width, 3), '0')}_${words}.${endingOf(fileName)}`;
}

/** Without what a file system or a zip reader cannot bear in a name. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what no name may hold
  return Array.from(text.normalize('NFC').replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, '-').replace(/^\.+|[. ]+$/g, '')).slice(0, LONGEST).join('') || '-';
}
