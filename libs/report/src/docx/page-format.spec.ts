import { jest } from '@jest/globals';
import { attributesOf, DocxXml, within } from '../testing/docx-xml.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { figuresSha256, reportId } from './properties.js';
import { writeDocx } from './write-docx.js';

const model = sampleReport({ profile: fullProfile });
const docx = new DocxXml(await writeDocx(model));

function footerOf(type: 'default' | 'even'): string {
  const id = attributesOf(docx.find(`//w:footerReference[@w:type="${type}"]`)[0])['id'];
  const target = attributesOf(docx.find(`//r:Relationship[@Id="${String(id)}"]`, 'word/_rels/document.xml.rels')[0])['Target'];
  return `word/${String(target)}`;
}

describe('the page (GB/T 9704-2012)', () => {
  test('D01 A4, upright', () => {
    expect(attributesOf(docx.find('//w:sectPr/w:pgSz')[0])).toEqual({ w: '11906', h: '16838', orient: 'portrait' });
  });

  test('D02 margins around a type area of 156 × 225 mm, no grid', () => {
    const margin = attributesOf(docx.find('//w:sectPr/w:pgMar')[0]);
    expect(margin).toMatchObject({ top: '2098', left: '1588', right: '1474', bottom: '1984', gutter: '0' });
    expect(11906 - Number(margin['left']) - Number(margin['right'])).toBe(8844);
    expect(16838 - Number(margin['top']) - Number(margin['bottom'])).toBe(12756);
    expect(docx.find('//w:docGrid')).toEqual([]);
  });

  test('D03 odd and even pages differ', () => {
    expect(docx.find('/w:settings/w:evenAndOddHeaders', 'word/settings.xml')).toHaveLength(1);
  });

  test.each([
    { type: 'default', jc: 'right', side: 'right' },
    { type: 'even', jc: 'left', side: 'left' },
  ] as const)('D04 page number of $type pages: $jc, one character in, between em dashes', ({ type, jc, side }) => {
    const footer = footerOf(type);
    expect(attributesOf(docx.find('//w:pPr/w:jc', footer)[0])['val']).toBe(jc);
    expect(attributesOf(docx.find('//w:pPr/w:ind', footer)[0])).toEqual({ [side]: '280' });
    const marks = docx.find('//w:t | //w:instrText | //w:fldChar', footer);
    expect(marks.map((mark) => mark.textContent || attributesOf(mark)['fldCharType'])).toEqual(['—', 'begin', 'PAGE', 'separate', 'end', '—']);
    for (const run of docx.find('//w:r', footer)) {
      expect(attributesOf(within(run, 'w:rPr/w:rFonts')[0])).toMatchObject({ eastAsia: '宋体', ascii: '宋体' });
      expect(attributesOf(within(run, 'w:rPr/w:sz')[0])['val']).toBe('28');
    }
    expect(docx.find('//w:titlePg')).toEqual([]);
  });

  test('D05 the footer stands where its dash is 7 mm below the type area', () => {
    expect(attributesOf(docx.find('//w:sectPr/w:pgMar')[0])['footer']).toBe('1462');
  });

  test('D18 built-in style names, zh-CN, defaults set', () => {
    const names = docx.find('//w:style/w:name', 'word/styles.xml').map((name) => attributesOf(name)['val']);
    expect(names).toEqual(['Normal', 'Title', 'heading 1', 'heading 2', 'footer']);
    expect(attributesOf(docx.find('//w:rPrDefault/w:rPr/w:lang', 'word/styles.xml')[0])['eastAsia']).toBe('zh-CN');
    expect(docx.find('//w:docDefaults/w:pPrDefault/w:pPr/w:spacing', 'word/styles.xml')).toHaveLength(1);
  });

  test('D19 properties name the organisation, the position and the digest of the figures, and no person', () => {
    const core = docx.find('/cp:coreProperties/*', 'docProps/core.xml').map((element) => [element.localName, element.textContent]);
    expect(core).toEqual([
      ['title', model.title],
      ['creator', model.organization],
      ['lastModifiedBy', model.organization],
      ['revision', '1'],
      ['created', '2023-02-08T09:31:05Z'],
      ['modified', '2023-02-08T09:31:05Z'],
    ]);
    const custom = docx.find('/p:Properties/p:property', 'docProps/custom.xml').map((property) => [attributesOf(property)['name'], property.textContent]);
    expect(custom).toEqual([['reportId', reportId(model)], ['asOfPosition', '2114'], ['figuresSha256', figuresSha256(model)]]);
  });

  test('D21 no macros, no outside links; same model, same bytes', async () => {
    expect(docx.names.slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
    expect(docx.names.slice(3)).toEqual(docx.names.slice(3).toSorted());
    expect(docx.names.filter((name) => /vba|macro|activeX/i.test(name))).toEqual([]);
    for (const name of docx.names.filter((part) => part.endsWith('.rels'))) expect(docx.part(name)).not.toContain('TargetMode="External"');
    const now = await writeDocx(model);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'] });
    const yearsLater = await writeDocx(sampleReport({ profile: fullProfile })).finally(() => jest.useRealTimers());
    expect(Buffer.compare(now, yearsLater)).toBe(0);
  });
});

test('an empty ledger has no time of its own', async () => {
  const empty = new DocxXml(await writeDocx(sampleReport({ lastRecordedAt: null })));
  expect(empty.find('//dcterms:created', 'docProps/core.xml').map(({ textContent }) => textContent)).toEqual(['2000-01-01T00:00:00Z']);
});
