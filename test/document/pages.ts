import { DOMParser } from '@xmldom/xmldom';
import { pdfPixels, pdfWords } from './rendering.js';

/** The type area in points, and its lines: GB/T 9704-2012 as `libs/report/src/docx/paper.ts` sets it. */
const AREA = { left: 1588 / 20, right: (11906 - 1474) / 20, top: 2098 / 20, bottom: (16838 - 1984) / 20 };
const PITCH = 579 / 20;
const MILLIMETRE = 72 / 25.4;

/** Text of a page by line, counted from the top of the type area; what stands below the area is the footer. */
export interface RenderedPage {
  lines: ReadonlyMap<number, string>;
  footer: string;
}

export async function pagesOf(pdf: string): Promise<RenderedPage[]> {
  const document = new DOMParser().parseFromString(await pdfWords(pdf), 'text/xml');
  return [...document.getElementsByTagName('page')].map((page) => {
    const lines = new Map<number, string>();
    let footer = '';
    for (const word of page.getElementsByTagName('word')) {
      const middle = (Number(word.getAttribute('yMin')) + Number(word.getAttribute('yMax'))) / 2;
      const text = word.textContent ?? '';
      const line = Math.floor((middle - AREA.top) / PITCH);
      if (middle > AREA.bottom) footer += text;
      else lines.set(line, (lines.get(line) ?? '') + text);
    }
    return { lines, footer };
  });
}

export interface PageNumberInk {
  /** From the type area's lower edge to the middle of the dash, mm. */
  belowArea: number;
  /** From the type area's left and right edges to the nearest ink, mm. */
  fromLeft: number;
  fromRight: number;
}

/** Where the page number's ink stands. Its outermost marks are the two dashes. */
export async function pageNumberInk(pdf: string, page: number): Promise<PageNumberInk> {
  const dots = 288;
  const points = 72 / dots;
  const { width, height, grey } = await pdfPixels(pdf, page, dots);
  const ink: { x: number; y: number }[] = [];
  for (let y = Math.ceil(AREA.bottom / points); y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if ((grey[y * width + x] ?? 255) < 128) ink.push({ x: x * points, y: y * points });
  }
  const left = ink.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = ink.reduce((most, { x }) => Math.max(most, x), -Infinity);
  const dash = ink.filter(({ x }) => x < left + 4).map(({ y }) => y);
  const middle = dash.reduce((sum, y) => sum + y, 0) / dash.length;
  return { belowArea: (middle - AREA.bottom) / MILLIMETRE, fromLeft: (left - AREA.left) / MILLIMETRE, fromRight: (AREA.right - right) / MILLIMETRE };
}
