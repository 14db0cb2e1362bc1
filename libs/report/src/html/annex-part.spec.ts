import { DOMParser, type Element } from '@xmldom/xmldom';
import { indicatorAnnex } from '../annex/indicator-annex.js';
import { sampleAnnexInput } from '../testing/sample-annex.js';
import { sampleReport } from '../testing/sample-report.js';
import type { HtmlOptions } from './options.js';
import { writeHtml } from './write-html.js';

const annex = indicatorAnnex('云泽县湿地局', sampleAnnexInput());

/** The page read strictly: a tag left open or a mark not escaped stops it. */
function pageOf(changes: Parameters<typeof sampleReport>[0] = {}, options?: HtmlOptions) {
  const page = new DOMParser().parseFromString(writeHtml(sampleReport({ annexes: [annex], ...changes }), options), 'application/xhtml+xml');
  const all = [...page.getElementsByTagName('*')];
  const byId = (id: string) => all.find((element) => element.getAttribute('id') === id);
  const target = (link: Element) => byId((link.getAttribute('href') ?? '').slice(1));
  const tagged = (tag: string, within: Element | undefined = all[0]) => [...(within?.getElementsByTagName(tag) ?? [])];
  return { all, byId, target, tagged };
}

const texts = (elements: Element[]) => elements.map(({ textContent }) => textContent);

test('the note names it; it stands on a sheet of its own with every row', () => {
  const { byId, tagged, target } = pageOf();
  expect(byId('report')?.textContent).toContain('附件：1. 指标完成情况表');
  const sheet = byId('annex-1');
  expect(texts(tagged('h2', sheet))).toEqual(['指标完成情况表']);
  expect(tagged('table', sheet).map((table) => tagged('tr', table).length - 1)).toEqual(annex.tables.map(({ rows }) => rows.length));
  expect(tagged('nav').flatMap((nav) => tagged('a', nav)).map(target)).toContain(sheet);
});

test('each value opens into its measures, each measure into its records, and all the way back', () => {
  const { all, byId, tagged, target } = pageOf();
  const ids = all.flatMap((element) => element.getAttribute('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of tagged('a')) expect(target(link)).toBeDefined();
  const values = tagged('a', byId('annex-1'));
  expect(values).toHaveLength(annex.indicators.length);
  for (const value of values) {
    const explained = target(value);
    expect(tagged('a', explained).map(target)).toContain(value);
  }
  const settled = byId('explained-I-W01');
  expect(texts(tagged('dd', settled))).toEqual(['93％ = 40 / 43', 'percent(issue.settled, issue.due)']);
  const source = tagged('a', settled).map(target).find((element) => element?.getAttribute('id')?.startsWith('source-'));
  expect(texts(tagged('li', source))).toEqual(['issue-1', 'issue-2']);
  expect(tagged('a', source).map((link) => link.getAttribute('href'))).toEqual(['#explained-I-W01']);
});

test('a long list of records that two measures share stands there once', () => {
  const { byId, tagged, target } = pageOf();
  const due = tagged('li', byId('sources')).find((item) => texts(tagged('h3', item))[0] === 'issue.due');
  expect(tagged('details', due)).toEqual([]);
  expect(texts(tagged('li', tagged('a', due).map(target)[0]))).toEqual(['issue-1', 'issue-2']);
});

test('what the text prints already has one source for both, if the same records count', () => {
  const count = (model: Parameters<typeof pageOf>[0]) => texts(pageOf(model).tagged('h3')).filter((name) => name === 'study.sessions').length;
  expect(count({})).toBe(2); // the text says 30, the annex 2
  const figures = new Map([['study.sessions', { value: 30, numerator: null, denominator: null, records: Array.from({ length: 30 }, (_, index) => `study.sessions-${String(index + 1).padStart(4, '0')}`) }]]);
  expect(count({ annexes: [indicatorAnnex('云泽县湿地局', { ...sampleAnnexInput(), figures })] })).toBe(1);
});

test('any text stays text', () => {
  const nasty = `</table><script>alert("1")</script> & 'x'`;
  const evil = { ...annex, title: nasty, subtitle: nasty, remarks: [nasty], indicators: annex.indicators.map((one) => ({ ...one, name: nasty, formula: nasty, unit: nasty, missing: [nasty] })) };
  const tables = annex.tables.map((table) => ({ ...table, caption: nasty, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: nasty })) })) }));
  const { tagged, byId } = pageOf({ annexes: [{ ...evil, tables }] }, { labelOf: () => nasty });
  expect(tagged('script')).toEqual([]);
  expect(tagged('h2', byId('annex-1'))[0]?.textContent).toBe(nasty);
});
