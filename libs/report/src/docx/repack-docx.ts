import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time a zip can say, by its parts, so that no zone of the machine shows through. */
const ZIP_TIME = new Date(1980, 0, 1);
/** Where readers that judge a file by its first entries look. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/**
 * The same file from the same content: entries in fixed order and of fixed time, the properties' times replaced by
 * `when`. Mends two things the library cannot: it always writes a document grid, and never a kerning of 0.
 */
export function repackDocx(file: Uint8Array, when: string): Uint8Array {
  const entries = Object.entries(unzipSync(file)).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const packed: Zippable = {};
  for (const [name, content] of entries) {
    packed[name] = name.endsWith('.xml') ? strToU8(settle(name, strFromU8(content), when)) : content;
  }
  return zipSync(packed, { mtime: ZIP_TIME, level: 6 });
}

function placeOf(name: string): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}

function settle(name: string, xml: string, when: string): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${when}`);
  }
  return xml.replace(/<w:docGrid[^>]*\/>/g, '').replaceAll('<w:kern w:val="0pt"/>', '<w:kern w:val="0"/>');
}
