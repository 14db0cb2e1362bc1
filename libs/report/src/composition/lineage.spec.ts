import type { ReportInput, ReportModel } from '../model.js';
import { type Said, said, unitsOf, yearInput } from '../testing/year-input.js';
import { composeReport } from './compose-report.js';

const compose = (all: readonly Said[], changes: Partial<ReportInput> = {}): ReportModel => composeReport(yearInput(all, changes));
const unit = (model: ReportModel, code: string) => unitsOf(model).find((one) => one.unit === code);
const drawn = (model: ReportModel, code: string): Record<string, readonly string[]> =>
  Object.fromEntries(unit(model, code)?.spans.flatMap(({ text, records }) => (records ? [[text, records]] : [])) ?? []);
const study = (id: string, on: string, kind: string, ...topics: string[]): Said => ({ ...said('StudySessionHeld', on, { scope: 'collective', kind, topics }), id });

describe('words that are no figures', () => {
  it('lead to the records they are drawn from, and to no others', () => {
    const model = compose([
      study('a', '2022-01-05', '会前学法', '水法'), study('b', '2022-02-01', '一月一法', '森林法'),
      { ...said('DocumentAdopted', '2022-01-10', { kind: '年度要点', title: '要点' }), id: 'd' }, { ...said('DocumentAdopted', '2022-01-11', { kind: '制度', title: '制度' }), id: 'e' },
    ]);
    // “一月一法” was not held in every month, so its sessions bear no word.
    expect(drawn(model, 'S12')).toEqual({ 会前学法: ['a'] });
    expect(drawn(model, 'S16')).toEqual({ '《水法》《森林法》': ['a', 'b'] });
    expect(drawn(model, 'S06')).toEqual({ '《要点》': ['d'] });
  });

  it('lead to them where they are recorded word for word', () => {
    const model = compose([study('a', '2022-01-05', '会前学法', '水法'), { ...said('ProblemRecorded', '2022-12-20', { no: 1, text: '力量不足' }), id: 'p' }]);
    expect(drawn(model, 'S37')).toEqual({ '力量不足。': ['p'] });
  });

  it('claim a word only when all records bear it, and else name those that do not', () => {
    const inquiry = (id: string, channel: string): Said[] => [
      said('InquiryReceived', '2022-03-01', { inquiryId: id, channel }), { ...said('InquiryAnswered', '2022-03-02', { inquiryId: id, satisfied: true }), id: `answer-${id}` },
    ];
    const borne = compose([...inquiry('1', '电话'), ...inquiry('2', '电话')]);
    expect(drawn(borne, 'S30')).toEqual({ 电话: ['answer-1', 'answer-2'] });
    expect(unit(borne, 'S30')?.unclaimed).toBeUndefined();
    const mixed = compose([...inquiry('1', '电话'), ...inquiry('2', '来访')]);
    expect(drawn(mixed, 'S30')).toEqual({});
    expect(unit(mixed, 'S30')?.unclaimed).toEqual([{ word: '电话', records: ['answer-2'] }]);
  });
});

describe('a standing text', () => {
  const all = [said('DocumentAdopted', '2022-01-10', { kind: '年度要点', title: '要点' })];
  const own = (text: string) => compose(all, { narrative: new Map([['S05', { text, record: 'n1' }]]) });

  it('is the one the organisation recorded, closed like a sentence', () => {
    expect(unit(own('坚持依法行政\n，服务群众'), 'S05')?.spans).toEqual([{ text: '坚持依法行政，服务群众。', records: ['n1'] }]);
  });

  it("stays the product's where nothing is said", () => {
    expect(unit(own(' \n'), 'S05')?.spans).toEqual(unit(compose(all), 'S05')?.spans);
  });
});

it('says of a sentence left out what it would have said, and of which measures', () => {
  const { dropped } = compose([study('a', '2022-01-05', '会前学法', '水法')]);
  expect(dropped.find((one) => one.unit === 'S14')).toEqual({ unit: 'S14', why: '本年无相关记录', code: 'noRecord', wording: '参加执法人员网络培训班＿＿期＿＿人。', measures: ['training.classes', 'training.people'] });
});
