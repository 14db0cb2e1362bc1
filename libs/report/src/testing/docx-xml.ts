import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import xpath from 'xpath';

const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  dc: 'http://purl.org/dc/elements/1.1/',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dcterms: 'http://purl.org/dc/terms/',
  p: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  r: 'http://schemas.openxmlformats.org/package/2006/relationships',
};
const select = xpath.useNamespaces(NAMESPACES);

/** A Word file, opened: its parts by name and XPath over them (prefixes `w`, `dc`, `cp`, `dcterms`, `p`, `r`). */
export class DocxXml {
  readonly names: readonly string[];
  private readonly parts: Record<string, Uint8Array>;
  private readonly parsed = new Map<string, Document>();

  constructor(file: Uint8Array) {
    this.parts = unzipSync(file);
    this.names = Object.keys(this.parts);
  }

  part(name: string): string {
    const bytes = this.parts[name];
    if (!bytes) throw new Error(`The file has no part ${name}`);
    return strFromU8(bytes);
  }

  /** Elements of a part (`word/document.xml` when not said). */
  find(path: string, name = 'word/document.xml'): Element[] {
    const document = this.parsed.get(name) ?? new DOMParser().parseFromString(this.part(name), 'text/xml');
    this.parsed.set(name, document);
    return within(document as unknown as Element, path);
  }
}

/** Elements below one element. */
export function within(element: Element, path: string): Element[] {
  return select(path, element as unknown as Node) as unknown as Element[];
}

/** The `w:` attributes of an element, without prefix; numbers stay text. */
export function attributesOf(element: Element | undefined): Record<string, string> {
  if (!element) return {};
  return Object.fromEntries([...element.attributes].map(({ localName, value }) => [localName ?? '', value]));
}

/** Text of a paragraph or run; a line break becomes a newline. */
export function textIn(element: Element): string {
  return within(element, './/w:t | .//w:br').map((node) => node.localName === 'br' ? '\n' : (node.textContent ?? '')).join('');
}
