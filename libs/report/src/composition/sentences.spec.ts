import type { ReportInput } from '../model.js';
import { type Said, said, textOf, yearInput } from '../testing/year-input.js';
import { composeReport } from './compose-report.js';

const print = (unit: string, all: readonly Said[], changes: Partial<ReportInput> = {}): string | undefined =>
  textOf(composeReport(yearInput(all, { organization: '云泽县水务局', ...changes })), unit);
const study = (on: string, ...topics: string[]): Said => said('StudySessionHeld', on, { scope: 'collective', kind: '干部例会学法', topics });
const trained = (eligible: string[], enrolled: string[], passed: string[]): Said =>
  said('TrainingResultRecorded', '2022-10-25', { programme: '依法行政培训', eligible, enrolled, passed });
const publicity = (on: string, data: Record<string, unknown>): Said => said('PublicityActivityHeld', on, data);
const netClass = said('TrainingClassAttended', '2022-07-18', { kind: '执法人员网络培训班', sessions: 2, participants: ['a', 'b', 'c'] });

describe('study', () => {
  it('sessions and classes make one sentence, each also stands alone', () => {
    expect(print('S13', [study('2022-03-01', '水法'), netClass])).toBe('单位集体学法1次；');
    expect(print('S13', [study('2022-03-01', '水法')])).toBe('单位集体学法1次。');
    expect(print('S14', [netClass])).toBe('参加执法人员网络培训班2期3人。');
  });

  it('“一月一法” and quarterly exams are named only when no month and no quarter lacks one', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}-10`);
    const monthly = months.map((on) => said('StudySessionHeld', on, { scope: 'collective', kind: '一月一法', topics: ['水法'] }));
    const exams = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => said('LegalExamHeld', '2022-06-30', { quarter }));
    expect(print('S12', [...monthly, ...exams])).toBe('开展“一月一法”集体学法，组织季度考法，推动学法与用法相结合。');
    expect(print('S12', [...monthly.slice(1), ...exams.slice(1)])).toBe('组织法律知识考试，推动学法与用法相结合。');
  });

  it('names the four laws studied most, of equals the one studied first, with 等 only for more', () => {
    const four = [study('2022-01-05', '防洪法'), study('2022-02-01', '水法'), study('2022-03-01', '中华人民共和国水法', '民法典'), study('2022-04-01', '《宪法》')];
    expect(print('S16', four)).toContain('把《水法》《防洪法》《民法典》《宪法》作为学习重点');
    expect(print('S16', [...four, study('2022-05-01', '统计法', '宪法')])).toContain('把《水法》《宪法》《防洪法》《民法典》等作为学习重点');
  });

  it('rates are said together when alike, apart when not, alone when the other has no value', () => {
    expect(print('S17', [trained(['a'], ['a'], ['a'])])).toBe('组织参加依法行政培训，参训率、合格率均达100％。');
    expect(print('S17', [trained(['a', 'b'], ['a', 'b'], ['a'])])).toBe('组织参加依法行政培训，参训率达100％，合格率达50.0％。');
    expect(print('S17', [trained(['a', 'b'], ['a', 'b'], [])])).toBe('组织参加依法行政培训，参训率达100％。');
    expect(print('S17', [trained([], [], [])])).toBeUndefined();
  });
});

describe('publicity', () => {
  it('occasions come by date, with the forms used on them', () => {
    const all = [publicity('2022-12-04', { occasion: '国家宪法日', forms: ['悬挂横幅'] }), publicity('2022-03-22', { occasion: '世界水日', forms: [] })];
    expect(print('S18', all)).toBe('围绕“世界水日”“国家宪法日”，采取悬挂横幅的方式，集中开展法律法规宣传。');
    expect(print('S18', all.slice(1))).toBe('围绕“世界水日”，集中开展法律法规宣传。');
  });

  it('says “五进” only of exactly the five, and else names the venues in their order', () => {
    const at = (...venues: string[]): Said[] => venues.map((venue) => publicity('2022-05-01', { venue, forms: [] }));
    expect(print('S20', at('乡村', '社区', '学校', '企业', '单位'))).toBe('开展法治宣传“五进”活动，走进单位、企业、学校、社区、乡村。');
    expect(print('S20', at('军营', '社区', '学校'))).toBe('面向学校、社区、军营开展法治宣传。');
    expect(print('S20', at('军营', '乡村', '社区', '学校', '企业', '单位'))).toBe('面向单位、企业、学校、社区、乡村、军营开展法治宣传。');
  });

  it('a call for works stands with its partners, the works when there are any', () => {
    const call = (title: string, partners: string[]): Said => said('CollectionCampaignHeld', '2022-04-11', { title, partners });
    const works = said('WorksReceived', '2022-05-01', { batch: 1, accepted: 386 });
    expect(print('S19', [call('节水绘画大赛征稿', ['县教育局', '团县委']), works])).toBe('联合县教育局、团县委开展节水绘画大赛征稿活动，征集作品300多幅。');
    expect(print('S19', [call('摄影活动', []), call('征文', ['县教育局'])])).toBe('开展摄影活动，联合县教育局开展征文活动。');
    expect(print('S19', [works])).toBe('征集作品300多幅。');
  });
});

describe('words that claim', () => {
  const answered = (inquiryId: string): Said => said('InquiryAnswered', '2022-03-01', { inquiryId });
  const received = (inquiryId: string, channel: string, on = '2022-02-01'): Said => said('InquiryReceived', on, { inquiryId, channel, kind: '咨询' });
  const rated = said('InquirySatisfactionRated', '2022-04-01', { inquiryId: 'Q1', rating: '满意' });

  it('电话 only when every inquiry answered came by phone, last year’s among them', () => {
    expect(print('S30', [received('Q1', '电话', '2021-12-30'), answered('Q1'), rated])).toBe('2022年答复电话咨询投诉1件，满意率100％。');
    expect(print('S30', [received('Q1', '电话'), received('Q2', '来信'), answered('Q1'), answered('Q2')])).toBe('2022年答复咨询投诉2件。');
    expect(print('S30', [answered('Q1')])).toBe('2022年答复咨询投诉1件。');
  });

  it('年初 and 专职 only when every date and every hire bears them', () => {
    const coordinator = (on: string): Said => said('CoordinatorAppointed', on, { personId: on, town: '沙口镇' });
    const warden = (on: string, fullTime?: boolean): Said => said('WardenHired', on, { personId: on, town: '沙口镇', fullTime });
    expect(print('S24', [coordinator('2022-01-10'), warden('2022-03-31', true)])).toBe('年初为1个镇选聘协管员1名、专职管护员1名。');
    expect(print('S24', [coordinator('2022-01-10'), warden('2022-03-31', true), warden('2022-04-01')])).toBe('为1个镇选聘协管员1名、管护员2名。');
    expect(print('S24', [warden('2022-04-01', true)])).toBe('选聘专职管护员1名。');
    expect(print('S24', [coordinator('2022-05-01')])).toBe('为1个镇选聘协管员1名。');
  });
});

describe('facts', () => {
  const adopted = (kind: string, title: string): Said => said('DocumentAdopted', '2022-02-10', { kind, title });

  it('documents are named as recorded, lists by kind', () => {
    expect(print('S25', [adopted('专项方案', '《河湖“清四乱”方案》')])).toBe('制定印发《河湖“清四乱”方案》，对专项工作作出安排。');
    expect(print('S32', [adopted('学法计划', '学法计划'), said('InventoryListPublished', '2022-05-01', { kind: '权力清单', items: 3 })]))
      .toBe('制定《学法计划》，公布权力清单。');
    expect(print('S34', [adopted('裁量基准', '行政处罚裁量基准')])).toBe('制定《行政处罚裁量基准》，细化行政处罚裁量标准。');
  });

  it('meetings on the rule of law are told by what they took up', () => {
    const meeting = (on: string, topic: string, ruleOfLaw = true): Said => said('PartyGroupMeetingHeld', on, { topic, ruleOfLaw });
    const all = [meeting('2022-02-08', '研究年度要点'), meeting('2022-03-08', '水法贯彻实施'), meeting('2022-06-01', '听取普法情况汇报'), meeting('2022-07-01', '研究人事', false)];
    expect(print('S07', all)).toBe('党组把法治工作摆上议事日程，先后研究年度要点、水法贯彻实施，听取普法情况汇报。');
    expect(print('S07', all.slice(3))).toBeUndefined();
  });

  it('a lone project is named without 等', () => {
    const project = (projectId: string, on: string): Said =>
      said('WetlandUseProjectProcessed', on, { projectId, name: `${projectId}道路`, negativeListHit: false, outcome: '依法报批' });
    expect(print('S26', [project('乙', '2022-05-01')])).toContain('对乙道路这1个建设项目');
    expect(print('S26', [project('乙', '2022-05-01'), project('甲', '2022-04-01')])).toContain('对甲道路等2个建设项目');
  });
});

it('random inspections and letters of a bureau of another trade', () => {
  const all = [said('ReviewOpinionIssued', '2022-03-01', { letterNo: '1' }), said('RandomInspectionConducted', '2022-06-01', { plan: 'P', targets: 120 })];
  expect(print('S35', all)).toBe('2022年出具审查意见复函1起，开展双随机抽查，检查对象120个。');
});
