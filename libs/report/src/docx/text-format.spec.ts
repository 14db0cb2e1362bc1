import type { Element } from '@xmldom/xmldom';
import { attributesOf, DocxXml, textIn, within } from '../testing/docx-xml.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { reportJson } from '../json/report-json.js';
import { writeDocx } from './write-docx.js';

const model = sampleReport({ profile: fullProfile });
const signed = new DocxXml(await writeDocx(model));
const plain = new DocxXml(await writeDocx(sampleReport()));

const paragraphs = (docx: DocxXml) => docx.find('//w:body/w:p');
const texts = (docx: DocxXml) => paragraphs(docx).map(textIn);
const property = (element: Element, path: string) => attributesOf(within(element, path)[0]);
const font = (run: Element) => property(run, 'w:rPr/w:rFonts')['eastAsia'];
const runsOf = (paragraph: Element) => within(paragraph, 'w:r');
const standsAlone = (level: 1 | 2) => signed.find(`//w:body/w:p[w:pPr/w:pStyle/@w:val="Heading${String(level)}"]`);
const bodies = signed.find('//w:body/w:p[w:pPr/w:ind/@w:firstLineChars and not(w:pPr/w:pStyle)]');
const runIns = bodies.filter((paragraph) => textIn(paragraph).startsWith('（'));

function paragraphOf(docx: DocxXml, text: string): Element {
  const found = paragraphs(docx).find((paragraph) => textIn(paragraph) === text);
  if (!found) throw new Error(`No paragraph ${text}`);
  return found;
}

describe('the text (GB/T 9704-2012)', () => {
  test('D06 exact lines of 579, two characters in, both edges even', () => {
    expect(bodies.length).toBeGreaterThan(8);
    for (const paragraph of bodies) {
      expect(property(paragraph, 'w:pPr/w:spacing')).toEqual({ line: '579', lineRule: 'exact', before: '0', after: '0' });
      expect(property(paragraph, 'w:pPr/w:ind')).toEqual({ firstLineChars: '200', firstLine: '640' });
      expect(property(paragraph, 'w:pPr/w:jc')['val']).toBe('both');
    }
  });

  test('D07 FangSong of size 3, digits in Times New Roman, black, drawn in by 5', () => {
    for (const run of bodies.map((paragraph) => runsOf(paragraph).at(-1))) {
      if (!run) throw new Error('A paragraph without text');
      expect(property(run, 'w:rPr/w:rFonts')).toMatchObject({ eastAsia: '仿宋_GB2312', ascii: 'Times New Roman', hAnsi: 'Times New Roman' });
      expect(property(run, 'w:rPr/w:sz')['val']).toBe('32');
      expect(property(run, 'w:rPr/w:spacing')['val']).toBe('-5');
      expect(property(run, 'w:rPr/w:kern')['val']).toBe('0');
      expect(within(run, 'w:rPr/w:color')).toEqual([]);
    }
  });

  test('D08 title of size 2, centred, broken between words', () => {
    const title = paragraphs(signed)[0];
    if (!title) throw new Error('No title');
    expect(textIn(title)).toBe('云泽县湿地局党政主要负责人履行推进\n法治建设第一责任人职责情况的报告');
    expect(property(title, 'w:pPr/w:jc')['val']).toBe('center');
    expect(within(title, 'w:pPr/w:ind | .//w:b')).toEqual([]);
    for (const run of runsOf(title)) {
      expect(font(run)).toBe('方正小标宋简体');
      expect(property(run, 'w:rPr/w:sz')['val']).toBe('44');
    }
  });

  test('D09 level 1 in HeiTi, outline level 0, numbered in order', () => {
    expect(standsAlone(1).map((heading) => textIn(heading).slice(0, 2))).toEqual(['一、', '二、', '三、']);
    for (const heading of standsAlone(1)) {
      expect(runsOf(heading).map(font)).toEqual(['黑体']);
      expect(property(heading, 'w:r/w:rPr/w:sz')['val']).toBe('32');
      expect(property(heading, 'w:pPr/w:outlineLvl')['val']).toBe('0');
    }
  });

  test('D10 level 2 in KaiTi; of a run-in heading the heading alone', () => {
    expect(standsAlone(2).map((heading) => textIn(heading).slice(0, 3))).toEqual(['（一）', '（二）', '（三）', '（四）', '（五）']);
    for (const heading of standsAlone(2)) expect(runsOf(heading).map(font)).toEqual(['楷体_GB2312']);
    expect(runIns.map((paragraph) => runsOf(paragraph).map(font))).toEqual(Array(3).fill(['楷体_GB2312', '仿宋_GB2312']));
    expect(runIns.map((paragraph) => textIn(runsOf(paragraph)[0] ?? paragraph))).toEqual([
      '（一）深化法治宣传，提高学法实效。', '（二）完善决策机制，扩大公开范围。', '（三）压实执法责任，规范办案程序。',
    ]);
  });

  test('D11 no level below the second', () => {
    expect(texts(signed).filter((text) => /^(\d+\.|（\d+）)/.test(text))).toEqual([]);
  });

  test('D12 full-width marks, no double spaces, no tabs, blank lines only below the title and above the signature', () => {
    for (const text of texts(signed)) expect(text).not.toMatch(/[\p{sc=Han}][,;:()]|[,;:()][\p{sc=Han}]| {2}|\t/u);
    expect(signed.find('//w:tab')).toEqual([]);
    const blank = (docx: DocxXml) => texts(docx).flatMap((text, index, all) => text === '' ? [index - all.length] : []);
    expect(blank(signed)).toEqual([1 - paragraphs(signed).length, -3]);
    expect(blank(plain)).toEqual([1 - paragraphs(plain).length]);
  });

  test('D13 addressee flush left with its colon; none when the bureau names none', () => {
    const addressee = paragraphOf(signed, '云泽县委依法治县办：');
    expect(texts(signed).indexOf('云泽县委依法治县办：')).toBe(2);
    expect(within(addressee, 'w:pPr/w:ind')).toEqual([]);
    expect(texts(plain)[2]).toMatch(/^依照县委/);
  });

  test('D14 plain paper carries neither number nor 签发人', () => {
    expect(texts(signed).filter((text) => /〔\d{4}〕\d+号$|签发人：/.test(text))).toEqual([]);
  });

  test('D15 signature without seal: kept with the text, date two characters in', () => {
    const [last, blank, signer, date] = paragraphs(signed).slice(-4);
    if (!last || !blank || !signer || !date) throw new Error('No signature');
    expect([signer, date].map(textIn)).toEqual(['云泽县湿地局', '2023年2月8日']);
    for (const paragraph of [last, blank, signer]) expect(within(paragraph, 'w:pPr/w:keepNext')).toHaveLength(1);
    for (const paragraph of [signer, date]) expect(property(paragraph, 'w:pPr/w:jc')['val']).toBe('right');
    expect(property(date, 'w:pPr/w:ind')['right']).toBe('640');
    expect(textIn(paragraphs(plain).at(-1) ?? date)).toMatch(/规范一片。$/);
  });

  test('D16, D17 neither attachments nor tables', () => {
    expect(texts(signed).filter((text) => text.startsWith('附件'))).toEqual([]);
    expect(signed.find('//w:tbl')).toEqual([]);
  });

  test('D20 nothing left unfilled; every figure stands as printed', () => {
    const all = texts(signed).join('');
    expect(all.match(/[{}]|undefined|NaN|XX|##|(?<!\d)0多/)).toBeNull();
    const units = reportJson(model).sections.flatMap(({ paragraphs: inside }) => inside.flatMap((paragraph) => paragraph.units));
    expect(units.flatMap(({ figures }) => figures)).toHaveLength(18);
    for (const { text, figures } of units) {
      expect(all).toContain(text);
      for (const { printed } of figures) expect(text).toContain(printed);
    }
  });
});
