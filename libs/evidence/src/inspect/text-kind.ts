import { readFile } from 'node:fs/promises';

const LOOKED_AT = 1 << 16;
// eslint-disable-next-line no-control-regex -- these are what no text holds
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** The media type of a file that is text; undefined where it is none. `ending`: that of its name, in lower case. */
export async function textKind(path: string, head: Buffer, ending: string): Promise<string | undefined> {
  const text = decode(head);
  if (text === undefined || CONTROL.test(text)) return undefined;
  const whole = await readFile(path);
  const beginning = decode(whole.subarray(0, LOOKED_AT));
  if (beginning === undefined || CONTROL.test(beginning)) return undefined;
  const markup = beginning.replace(/<!--[\s\S]*?-->/g, '').replace(/<\?[\s\S]*?\?>/g, '').trimStart();
  if (/^<!doctype html|^<html[\s>]|<script[\s>]/i.test(markup) && !/^<svg[\s>]/i.test(withoutDoctype(markup))) return 'text/html';
  const root = /^<(?:[\w-]+:)?([\w-]+)[\s>/]/.exec(withoutDoctype(markup))?.[1]?.toLowerCase();
  if (root !== undefined) {
    return ({ svg: 'image/svg+xml', gpx: 'application/gpx+xml', kml: 'application/vnd.google-earth.kml+xml' } as Record<string, string>)[root] ?? 'application/xml';
  }
  if (ending === 'json' || ending === 'geojson') return isJson(whole.toString('utf8')) ? 'application/json' : 'text/plain';
  return 'text/plain';
}

function withoutDoctype(markup: string): string {
  return markup.replace(/^<!doctype[^>[]*(\[[\s\S]*?\])?\s*>/i, '').trimStart();
}

/** UTF-8, UTF-16 with its mark, or GB 18030, as older Chinese programs write. A character cut off at the end is no fault. */
function decode(bytes: Buffer): string | undefined {
  const marks = bytes.subarray(0, 2).toString('hex');
  const encodings = marks === 'fffe' ? ['utf-16le'] : marks === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      continue;
    }
  }
  return undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}
