import { type Said, said, textOf, yearInput } from '../testing/year-input.js';
import { composeReport } from './compose-report.js';
import type { ReportInput } from '../model.js';

const compose = (all: readonly Said[], changes: Partial<ReportInput> = {}) => composeReport(yearInput(all, { organization: '云泽县水务局', ...changes }));
const headings = (...args: Parameters<typeof compose>): string[] => compose(...args).sections.map(({ heading }) => heading);
const counsel = said('LegalCounselEngaged', '2022-01-20', { counselId: 'LC1' });
const patrol = said('PatrolCompleted', '2022-02-01', { wardenId: 'W1', kind: 'routine', start: '08:00', minutes: 60 });
const specialPlan = said('DocumentAdopted', '2022-05-18', { kind: '专项方案', title: '河湖整治方案' });

describe('the sections', () => {
  it('stand only with something on record, and are numbered anew', () => {
    expect(headings([counsel, said('ProblemRecorded', '2022-12-20', { no: 1, text: '力量不足' })]))
      .toEqual(['一、工作开展情况', '（一）规范执法程序，提升依法履职水平', '二、存在问题']);
  });

  it('a part whose sections are all gone goes too', () => {
    expect(headings([said('ProblemRecorded', '2022-12-20', { no: 1, text: '力量不足' })])).toEqual(['一、存在问题']);
  });

  it('care in the field has one only where the pack is on', () => {
    expect(headings([patrol])).toEqual(['一、工作开展情况', '（一）强化日常管护，建强管护队伍']);
    expect(headings([patrol], { packs: ['common', 'fieldcare', 'wetland'] })).toContain('（一）强化湿地管护，守牢资源安全底线');
  });
});

describe('the points of the third section', () => {
  it('are numbered when there are several', () => {
    const report = compose([patrol, specialPlan]);
    expect(textOf(report, 'S24')).toBe('一是开展巡查1次。');
    expect(textOf(report, 'S25')).toMatch(/^二是制定印发《河湖整治方案》/u);
  });

  it('lose the number when one is left', () => {
    expect(textOf(compose([patrol]), 'S24')).toBe('开展巡查1次。');
  });

  it('give the special plan to the fifth section where there is no third', () => {
    const report = compose([specialPlan]);
    expect(report.sections.map(({ unit }) => unit)).toEqual(['S03', 'S31']);
    expect(textOf(report, 'S25')).toMatch(/^制定印发/u);
  });
});

describe('problems and plan', () => {
  it('problems stand by their number, and go on beyond the third', () => {
    const all = [4, 2, 1, 3, 5].map((no) => said('ProblemRecorded', '2022-12-20', { no, text: `问题${'甲乙丙丁戊'.charAt(no - 1)}。` }));
    const units = compose(all).sections[0]?.paragraphs[0]?.units ?? [];
    expect(units.map(({ unit, spans }) => `${unit} ${spans.map(({ text }) => text).join('')}`)).toEqual([
      'S37 一是问题甲。', 'S38 二是问题乙。', 'S39 三是问题丙。', 'S39+1 四是问题丁。', 'S39+2 五是问题戊。',
    ]);
  });

  it('plan items are run-in headings with their sentences, and go on beyond the third', () => {
    const item = (no: number, text?: string): Said => said('PlanItemRecorded', '2022-12-22', { no, title: `打算${'甲乙丙丁'.charAt(no - 1)}`, text });
    const report = compose([item(1, '一。二。三。四'), item(2), item(3, '五。六。七。八。九'), item(4, '十')]);
    expect(report.sections.slice(1).map(({ unit, heading, runIn, paragraphs }) => [unit, heading, runIn, paragraphs.flatMap(({ units }) => units.map((one) => one.unit))]))
      .toEqual([
        ['S41', '（一）打算甲。', true, ['S42', 'S43', 'S44', 'S44+1']],
        ['S45', '（二）打算乙。', true, []],
        ['S50', '（三）打算丙。', true, ['S51', 'S52', 'S53', 'S54', 'S54+1']],
        ['S50+1', '（四）打算丁。', true, ['S54+2']],
      ]);
    expect(report.dropped).toContainEqual({ unit: 'S46', why: '无记录', code: 'noRecord' });
  });

  it('records of one number and title are one item', () => {
    const item = (text: string): Said => said('PlanItemRecorded', '2022-12-22', { no: 1, title: '打算甲', text });
    expect(compose([item('先做这个'), item('再做那个')]).sections.map(({ heading }) => heading)).toEqual(['一、下一步工作打算', '（一）打算甲。']);
  });
});

describe('leaders', () => {
  const change = (on: string, from: string, to: string): Said => said('LeaderChanged', on, { from, to });
  const basis = (...changes: Said[]): string | undefined => textOf(compose(changes), 'S02');

  it('are named with their periods when they changed', () => {
    expect(basis(change('2022-06-14', '张一', '李二'))).toBe(
      '现将2022年度云泽县水务局党政主要负责人张一（2022年1月1日至2022年6月13日）、李二（2022年6月14日至2022年12月31日）' +
      '履行推进法治建设第一责任人职责的情况报告如下：');
  });

  it('form a chain over several changes', () => {
    expect(basis(change('2022-03-01', '张一', '李二'), change('2022-09-01', '李二', '王三')))
      .toContain('张一（2022年1月1日至2022年2月28日）、李二（2022年3月1日至2022年8月31日）、王三（2022年9月1日至2022年12月31日）');
  });

  it('of a change on 1 January only the new one has a period', () => {
    expect(basis(change('2022-01-01', '张一', '李二'))).toContain('党政主要负责人李二（2022年1月1日至2022年12月31日）履行');
  });
});

it('standing texts follow the year: what was not yet law is not named', () => {
  const project = (year: number): Said =>
    said('PatrolCompleted', `${String(year)}-03-01`, { wardenId: 'W1', kind: 'routine', start: '08:00', minutes: 60 });
  const of = (year: number): string | undefined => textOf(compose([project(year)], { year, packs: ['common', 'fieldcare', 'wetland'] }), 'S22');
  expect(of(2021)).not.toContain('湿地保护法');
  expect(of(2022)).toContain('《中华人民共和国湿地保护法》');
});

it('names the notice that asks for it, when one is on record', () => {
  const notice = (data: object): Said => said('ReportRequested', '2022-12-30', { issuer: '县委依法治县办', title: '关于做好2022年述法工作的通知', dueOn: '2023-02-10', ...data });
  expect(textOf(compose([notice({})]), 'S02')).toMatch(/^根据县委依法治县办《关于做好2022年述法工作的通知》要求，现将2022年度/);
  expect(textOf(compose([notice({}), notice({ title: '《补充通知》', docNo: '云依法治县办〔2023〕1号' })]), 'S02'))
    .toMatch(/^根据县委依法治县办《补充通知》（云依法治县办〔2023〕1号）要求，现将/);
});

it('is a plain paragraph of year when its opening is not on record, and a figure when it is', () => {
  const opened = said('ReportingYearOpened', '2022-01-04', { year: 2022, indicatorSet: '指标', leader: '张一' });
  const figures = (all: readonly Said[]) => compose(all).basis.units.flatMap(({ spans }) => spans.flatMap(({ figure }) => figure ?? []));
  expect(figures([])).toEqual([]);
  expect(figures([opened])).toEqual([{ measure: 'param.year', value: 2022, printed: '2022', records: ['ReportingYearOpened-1'] }]);
});
