import type { Element } from '@xmldom/xmldom';
import { indicatorAnnex } from '../annex/indicator-annex.js';
import { attributesOf, DocxXml, textIn, within } from '../testing/docx-xml.js';
import { sampleAnnexInput } from '../testing/sample-annex.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { writeDocx } from './write-docx.js';

const annex = indicatorAnnex('云泽县湿地局', sampleAnnexInput());
const model = sampleReport({ profile: fullProfile, annexes: [annex] });
const docx = new DocxXml(await writeDocx(model));

const paragraphs = docx.find('//w:body/w:p');
const texts = paragraphs.map(textIn);
const property = (element: Element | undefined, path: string) => attributesOf(element && within(element, path)[0]);
const at = (text: string) => texts.indexOf(text);

describe('the attachment note (GB/T 9704-2012, 7.3.4)', () => {
  test('one blank line below the text, two characters in, no mark at its end, the signature below', () => {
    const note = at('附件：1. 指标完成情况表');
    expect(texts.slice(note - 1, note + 4)).toEqual(['', '附件：1. 指标完成情况表', '', '云泽县湿地局', '2023年2月8日']);
    const { left, hanging } = property(paragraphs[note], 'w:pPr/w:ind');
    expect(Number(left) - Number(hanging)).toBe(640);
    for (const paragraph of paragraphs.slice(note - 2, note + 3)) expect(within(paragraph, 'w:pPr/w:keepNext')).toHaveLength(1);
  });

  test('a second annex is numbered below the first', async () => {
    const two = new DocxXml(await writeDocx(sampleReport({ annexes: [annex, { ...annex, number: 2, title: '佐证材料目录' }] })));
    const all = two.find('//w:body/w:p');
    const [first, second] = ['附件：1. 指标完成情况表', '2. 佐证材料目录'].map((text) => all.find((paragraph) => textIn(paragraph) === text));
    const numberAt = (paragraph: Element | undefined) => Number(property(paragraph, 'w:pPr/w:ind')['left']) - Number(property(paragraph, 'w:pPr/w:ind')['hanging']);
    expect([numberAt(first), numberAt(second)]).toEqual([640, 640 + 3 * 320]);
    expect(all.filter((paragraph) => within(paragraph, 'w:pPr/w:pageBreakBefore').length > 0).map(textIn)).toEqual(['附件1', '附件2']);
  });
});

describe('the annex', () => {
  test('D16 on a new page, 附件1 in HeiTi flush left, its title centred on the third line, named as in the note', () => {
    const head = paragraphs[at('附件1')];
    expect(within(head as Element, 'w:pPr/w:pageBreakBefore')).toHaveLength(1);
    expect(within(head as Element, 'w:pPr/w:ind')).toEqual([]);
    expect(property(head, 'w:r/w:rPr/w:rFonts')['eastAsia']).toBe('黑体');
    expect(property(head, 'w:r/w:rPr/w:sz')['val']).toBe('32');
    const title = paragraphs[at('附件1') + 2];
    expect(texts[at('附件1') + 1]).toBe('');
    expect(title && `附件：1. ${textIn(title)}`).toBe(texts.find((text) => text.startsWith('附件：')));
    expect(property(title, 'w:r/w:rPr/w:rFonts')['eastAsia']).toBe('方正小标宋简体');
    expect(property(title, 'w:r/w:rPr/w:sz')['val']).toBe('44');
    expect(property(title, 'w:pPr/w:jc')['val']).toBe('center');
  });

  test('D17 tables as wide as the text, head repeated, no row over two pages, letters of size 5', () => {
    const tables = docx.find('//w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const rows = within(table, 'w:tr');
      expect(rows.map((row) => within(row, 'w:trPr/w:tblHeader').length)).toEqual(rows.map((_, index) => (index === 0 ? 1 : 0)));
      for (const row of rows) expect(within(row, 'w:trPr/w:cantSplit')).toHaveLength(1);
      const widths = within(table, 'w:tblGrid/w:gridCol').map((column) => Number(attributesOf(column)['w']));
      const width = widths.reduce((sum, one) => sum + one, 0);
      expect(width).toBeLessThanOrEqual(8844);
      expect(width).toBeGreaterThan(8800);
      for (const row of rows) expect(within(row, 'w:tc/w:tcPr/w:tcW').reduce((sum, cell) => sum + Number(attributesOf(cell)['w']), 0)).toBe(width);
      for (const size of within(table, './/w:r/w:rPr/w:sz')) expect(Number(attributesOf(size)['val'])).toBeGreaterThanOrEqual(21);
    }
  });

  test('D12, D20 every cell as the annex has it', () => {
    const cells = docx.find('//w:tbl').map((table) => within(table, 'w:tr').slice(1).flatMap((row) => within(row, 'w:tc').map(textIn)));
    expect(cells).toEqual(annex.tables.map(({ rows }) => rows.flatMap(({ cells: row }) => row.map(({ text }) => text))));
    for (const text of texts) expect(text).not.toMatch(/[\p{sc=Han}][,;:()]|[,;:()][\p{sc=Han}]| {2}|\t/u);
  });
});
