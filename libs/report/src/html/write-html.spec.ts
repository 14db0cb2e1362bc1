import { DOMParser, type Element } from '@xmldom/xmldom';
import { figure, paragraph, section, sentence } from '../testing/building-blocks.js';
import { fullProfile, sampleReport } from '../testing/sample-report.js';
import { textOf, paperLines } from '../text/paper-lines.js';
import type { HtmlOptions } from './options.js';
import { writeHtml } from './write-html.js';

/** The page read strictly: a tag left open or a mark not escaped stops it. */
function pageOf(model = sampleReport({ profile: fullProfile }), options?: HtmlOptions) {
  const page = new DOMParser().parseFromString(writeHtml(model, options), 'application/xhtml+xml');
  const all = [...page.getElementsByTagName('*')];
  const byId = (id: string) => all.find((element) => element.getAttribute('id') === id);
  const tagged = (tag: string, within: Element | undefined = all[0]) => [...(within?.getElementsByTagName(tag) ?? [])];
  return { all, byId, tagged };
}

const withClass = (elements: Element[], name: string) => elements.filter((element) => element.getAttribute('class') === name);
const texts = (elements: Element[]) => elements.map(({ textContent }) => textContent);

describe('the report as a page', () => {
  test('says on paper what the plain text says', () => {
    const { byId } = pageOf();
    const squeezed = (byId('report')?.textContent ?? '').replace(/\n/g, '');
    const expected = paperLines(sampleReport({ profile: fullProfile })).map((line) => line.kind === 'body' ? (line.lead?.text ?? '') + textOf(line.spans) : line.text);
    expect(squeezed).toBe(expected.join(''));
  });

  test('each figure leads to its source and back', () => {
    const { all, byId, tagged } = pageOf();
    const ids = all.flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of tagged('a')) expect(byId((link.getAttribute('href') ?? '').slice(1))).toBeDefined();
    const figures = withClass(tagged('a', byId('report')), 'figure');
    expect(figures).toHaveLength(18);
    for (const link of figures) {
      const source = byId((link.getAttribute('href') ?? '').slice(1));
      expect(tagged('a', source).map((back) => back.getAttribute('href'))).toContain(`#${String(link.getAttribute('id'))}`);
      expect(tagged('dd', source)[0]?.textContent).toBe(link.textContent);
    }
  });

  test('a source names measure, exact value and every record', () => {
    const { tagged, byId } = pageOf(sampleReport(), { labelOf: (code) => code === 'patrol.count' ? '巡查次数' : code, recordLine: (id) => `2022-03-01 ${id.slice(-4)}` });
    const source = tagged('li', byId('sources')).find((item) => tagged('h3', item)[0]?.textContent === '巡查次数');
    expect(texts(tagged('dd', source))).toEqual(['1300多', '1392', 'patrol.count']);
    expect(texts(tagged('summary', source))).toEqual(['1392 条记录']);
    const records = tagged('li', source);
    expect(records).toHaveLength(1392);
    expect(records[0]?.textContent).toBe('2022-03-01 0001 (patrol.count-0001)');
  });

  test('a figure printed twice has one source and two ways back', () => {
    const sections = [section('S03', 1, '一、', [paragraph(sentence('S13', 'a', figure('study.sessions', 2), '次，', figure('study.sessions', 2), '次'))])];
    const { byId, tagged } = pageOf(sampleReport({ sections }));
    expect(tagged('a', byId('sources')).map((back) => back.getAttribute('href'))).toEqual(['#figure-1', '#figure-2']);
  });

  test('what was left out, and why; whose report, as of when', () => {
    const { byId, tagged } = pageOf();
    expect(texts(tagged('td', byId('dropped')))).toEqual(['没有记载执法人员网络培训班', '五类场所中没有一类有普法活动']);
    expect(texts(tagged('strong'))).toEqual(['云泽县湿地局', '2022', '2114', '2023-02-08T18:00:00+08:00']);
    expect(texts(tagged('strong', pageOf(sampleReport({ knownAt: null })).tagged('header')[0])).at(-1)).toBe('最新');
  });

  test('notes in English round a Chinese report', () => {
    const { byId, tagged } = pageOf(sampleReport(), { language: 'en' });
    expect(byId('sources')?.getAttribute('lang')).toBe('en');
    expect(byId('report')?.getAttribute('lang')).toBe('zh-CN');
    expect(texts(tagged('h2', byId('sources')))).toEqual(['Where the figures come from']);
  });

  test('any text stays text', () => {
    const nasty = `</style></script><script>alert("1")</script> & 'x'`;
    const odd = { measure: nasty, value: null, printed: nasty, records: [nasty] };
    const model = sampleReport({
      organization: nasty,
      title: nasty,
      knownAt: nasty,
      basis: paragraph(sentence('S02', 'h', nasty, odd)),
      sections: [section('S41', 2, nasty, [paragraph(sentence('S42', 'e', nasty))], true), section('S04', 2, nasty)],
      dropped: [{ unit: nasty, why: nasty, code: 'noRecord' }],
      profile: { addressee: nasty, signer: nasty },
    });
    const { tagged, byId } = pageOf(model, { labelOf: () => nasty, recordLine: () => nasty });
    expect(tagged('script')).toEqual([]);
    expect(tagged('style')).toHaveLength(1);
    expect(tagged('title')[0]?.textContent).toBe(nasty);
    expect(texts(tagged('dd', byId('sources')))).toEqual([nasty, '不适用', nasty]);
    expect(tagged('strong')[0]?.textContent).toBe(nasty);
  });

  test('asks for nothing from outside', () => {
    const { all, tagged } = pageOf();
    expect(all.filter((element) => element.hasAttribute('src') || element.hasAttribute('onclick'))).toEqual([]);
    expect(tagged('link')).toEqual([]);
    expect(tagged('style')[0]?.textContent).not.toMatch(/url\(|@import/);
    for (const link of tagged('a')) expect(link.getAttribute('href')).toMatch(/^#/);
  });

  test('headings step down one level at a time', () => {
    const levels = pageOf().all.flatMap(({ tagName }) => /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => { expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1); });
  });

  test('same model, same page', () => {
    expect(writeHtml(sampleReport())).toBe(writeHtml(sampleReport()));
  });
});
