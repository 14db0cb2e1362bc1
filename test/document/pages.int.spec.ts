import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReportAnnex, type ReportModel, writeDocx } from '@app/report';
import { indicatorAnnex } from '../../libs/report/src/annex/indicator-annex.js';
import { paragraph, section, sentence } from '../../libs/report/src/testing/building-blocks.js';
import { sampleAnnexInput } from '../../libs/report/src/testing/sample-annex.js';
import { fullProfile, sampleReport } from '../../libs/report/src/testing/sample-report.js';
import { pageNumberInk, pagesOf } from './pages.js';
import { fontsUsed, missingForRendering, pdfFonts, renderPdf } from './rendering.js';

const missing = missingForRendering();
if (missing.length > 0) console.warn(`D22 is NOT checked: the pages were not rendered, for want of ${missing.join(', ')}.`);
const describeRendered = missing.length > 0 ? describe.skip : describe;

const HEADING = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

let folder: string;
const pdf = (name: string) => join(folder, `${name}.pdf`);

async function write(name: string, model: ReportModel): Promise<string> {
  await writeFile(join(folder, `${name}.docx`), await writeDocx(model));
  return `${name}.docx`;
}

/** A signed report whose text ends some lines further down each time, so that one ends at the foot of a page. */
function endingLower(lines: number): ReportModel {
  const filler = Array.from({ length: lines }, () => paragraph(sentence('S05', 'c', '此段仅占一行。')));
  const last = paragraph(sentence('S06', 'c', '本段共有三行。'.repeat(10)));
  return sampleReport({ profile: fullProfile, sections: [section('S04', 2, '（一）排版', [...filler, last])] });
}

/** An annex whose first table goes over several pages. */
function longAnnex(): ReportAnnex {
  const annex = indicatorAnnex('云泽县湿地局', sampleAnnexInput());
  const [first, ...rest] = annex.tables;
  if (!first) throw new Error('No table');
  const rows = Array.from({ length: 12 }, () => first.rows).flat();
  return { ...annex, tables: [{ ...first, rows }, ...rest] };
}

describeRendered(`D22 the pages as LibreOffice sets them${missing.length > 0 ? ' (skipped: not installed)' : ''}`, () => {
  const depths = Array.from({ length: 22 }, (_, index) => index);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-pages-'));
    const names = [await write('signed', sampleReport({ profile: fullProfile })), await write('annexed', sampleReport({ profile: fullProfile, annexes: [longAnnex()] }))];
    for (const depth of depths) names.push(await write(`ending-${String(depth)}`, endingLower(depth)));
    await renderPdf(folder, names);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('typefaces are embedded; each one replaced is named, and then no conformity is claimed', async () => {
    const fonts = await pdfFonts(pdf('signed'));
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    const replaced = fontsUsed().filter(({ official, used }) => official !== used);
    const table = replaced.map(({ official, used }) => `  ${official} → ${used}`).join('\n');
    console.info(replaced.length === 0
      ? 'Set in the official typefaces.'
      : `Set with other typefaces than the official ones, so the look is NOT proved to conform to GB/T 9704:\n${table}\nIn the PDF: ${fonts.map(({ name }) => name).join(', ')}`);
  });

  test('a full page has 22 lines; one line fewer only before a heading', async () => {
    const pages = await pagesOf(pdf('signed'));
    for (const { lines } of pages) expect(Math.max(...lines.keys())).toBeLessThanOrEqual(21);
    const inner = pages.slice(1, -1);
    expect(inner.map(({ lines }) => lines.size)).toContain(22);
    inner.forEach(({ lines }, index) => {
      if (lines.size < 22) expect(pages[index + 2]?.lines.get(0)).toMatch(HEADING);
    });
  });

  test('a full line has 28 characters', async () => {
    const lines = (await pagesOf(pdf('signed'))).flatMap((page) => [...page.lines.values()]);
    // A mark may hang over the edge at the end of a line.
    const wide = lines.filter((line) => /^[^\x20-\x7e]+$/.test(line)).map((line) => line.replace(/[，。、；：]$/, '').length);
    expect(Math.max(...wide)).toBe(28);
  });

  test('the first page shows the title in two lines and the text; the pages are as many as the text needs', async () => {
    const pages = await pagesOf(pdf('signed'));
    const first = [...(pages[0]?.lines.values() ?? [])].join('\n');
    expect(first).toContain('云泽县湿地局党政主要负责人履行推进\n法治建设第一责任人职责情况的报告');
    expect(first).toContain('依照县委依法治县办');
    expect(first).toContain('一、工作开展情况');
    // About 2,000 characters with their short last lines, 22 lines of 28 a page.
    expect(pages).toHaveLength(4);
  });

  test('page numbers outside, one character in, their dash 7 mm below the text', async () => {
    const pages = await pagesOf(pdf('signed'));
    expect(pages.map(({ footer }) => footer)).toEqual(['—1—', '—2—', '—3—', '—4—']);
    const [odd, even] = [await pageNumberInk(pdf('signed'), 1), await pageNumberInk(pdf('signed'), 2)];
    for (const { belowArea } of [odd, even]) expect(Math.abs(belowArea - 7)).toBeLessThan(1);
    // A character of 14 pt is 4.9 mm; the dash may not fill its box.
    expect(Math.abs(odd.fromRight - 4.9)).toBeLessThan(0.7);
    expect(Math.abs(even.fromLeft - 4.9)).toBeLessThan(0.7);
  });

  test('an annex begins on a page of its own, its title on the third line; each page of its table repeats the head', async () => {
    const pages = await pagesOf(pdf('annexed'));
    const begins = pages.findIndex(({ lines }) => lines.get(0) === '附件1');
    expect(begins).toBeGreaterThan(0);
    expect([...(pages[begins - 1]?.lines.values() ?? [])].slice(-3)).toEqual(['附件：1.指标完成情况表', '云泽县湿地局', '2023年2月8日']);
    expect(pages[begins]?.lines.get(2)).toBe('指标完成情况表');
    const ofTable = pages.slice(begins + 1);
    expect(ofTable.length).toBeGreaterThan(2);
    for (const { lines } of ofTable) for (const label of ['编号', '指标名称', '完成值']) expect([...lines.values()].slice(0, 2).join('')).toContain(label);
    expect(pages.map(({ footer }) => footer)).toEqual(pages.map((_, index) => `—${String(index + 1)}—`));
  });

  test('the signature never stands on a page alone, wherever the text ends', async () => {
    for (const depth of depths) {
      const pages = await pagesOf(pdf(`ending-${String(depth)}`));
      const last = [...(pages.at(-1)?.lines.values() ?? [])];
      expect(last.slice(-2)).toEqual(['云泽县湿地局', '2023年2月8日']);
      expect(last.length).toBeGreaterThan(2);
    }
  });
});
