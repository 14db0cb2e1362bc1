import fc from 'fast-check';
import type { ReportModel } from '../model.js';
import { chineseNumeral } from '../printing/numeral.js';
import { allUnits } from '../templates/outline.js';
import { anyYear } from '../testing/arbitrary-year.js';
import { pageOf, unitsOf, yearInput } from '../testing/year-input.js';
import { composeReport } from './compose-report.js';

const composed = anyYear.map((input) => ({ input, report: composeReport(input) }));
const always = (holds: (report: ReportModel) => void): void => {
  fc.assert(fc.property(composed, ({ report }) => { holds(report); }), { numRuns: 300 });
};

describe('whatever is on record', () => {
  it('every unit from S01 to S54 is printed once, or dropped for a reason', () => {
    always((report) => {
      const printed = ['S01', ...unitsOf(report).map(({ unit }) => unit), ...report.sections.map(({ unit }) => unit)];
      const all = [...printed.filter((unit) => !unit.includes('+')), ...report.dropped.map(({ unit }) => unit)];
      expect(all.sort()).toEqual(allUnits);
      expect(new Set(printed).size).toBe(printed.length);
      expect(report.dropped.filter(({ why }) => why === '')).toEqual([]);
    });
  });

  it('the text is whole: no marks of the template, no zero, no doubled mark, one at the end of each sentence', () => {
    always((report) => {
      const page = pageOf(report);
      expect(page).not.toMatch(/[{}[\]?@|]|undefined|NaN|null/u);
      expect(page).not.toMatch(/(?<![\d.])0(?:多|万|％|次|幅|件|起|人|名|期|项|个|份)/u);
      expect(page).not.toMatch(/[。，；、：][。，；、：]/u);
      expect(unitsOf(report).map(({ spans }) => spans.at(-1)?.text.at(-1)).filter((mark) => mark !== '。' && mark !== '；' && mark !== '：')).toEqual([]);
    });
  });

  it('a figure is printed as it stands in its sentence, is not zero, and has records behind it', () => {
    always((report) => {
      for (const { spans } of unitsOf(report)) {
        const text = spans.map((span) => span.text).join('');
        for (const { figure } of spans) {
          if (!figure) continue;
          expect(text).toContain(figure.printed);
          expect(figure.value ?? 0).toBeGreaterThan(0);
          expect(figure.records.length).toBeGreaterThan(0);
        }
      }
    });
  });

  it('headings are numbered without a gap, and none stands over nothing', () => {
    always(({ sections }) => {
      let [parts, inPart] = [0, 0];
      sections.forEach(({ level, heading, paragraphs, runIn }, index) => {
        if (level === 1) [parts, inPart] = [parts + 1, 0];
        else inPart += 1;
        expect(heading.startsWith(level === 1 ? `${chineseNumeral(parts)}、` : `（${chineseNumeral(inPart)}）`)).toBe(true);
        expect(runIn || paragraphs.length > 0 || sections[index + 1]?.level === 2).toBe(true);
      });
    });
  });

  it('wetlands are in it only when they are in the records', () => {
    always((report) => {
      expect(JSON.stringify(report)).not.toContain('湿地');
    });
  });

  it('the same input gives the same report', () => {
    fc.assert(fc.property(composed, ({ input, report }) => {
      expect(composeReport(input)).toEqual(report);
    }), { numRuns: 30 });
  });
});

it('a year with nothing on record is a title and the sentence that opens the report', () => {
  const report = composeReport(yearInput([], { organization: '云泽县水务局', year: 2019 }));
  expect(pageOf(report)).toBe(
    '云泽县水务局党政主要负责人履行推进法治建设第一责任人职责情况的报告\n' +
    '现将2019年度云泽县水务局党政主要负责人履行推进法治建设第一责任人职责的情况报告如下：');
  expect(report.sections).toEqual([]);
  expect(Object.fromEntries(report.dropped.map(({ unit, why }) => [unit, why]))).toMatchObject({
    S03: '所在部分已略去', S05: '所在部分已略去', S13: '本年无相关记录', S21: '不适用', S26: '不适用', S37: '无记录', S54: '无记录',
  });
});
