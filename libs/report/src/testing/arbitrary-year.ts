import fc from 'fast-check';
import type { ReportInput } from '../model.js';
import { type Said, said, yearInput } from './year-input.js';

/** Words without digits, trade or marks inside, with what people type around them. */
const word = fc
  .tuple(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'), minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '。', '；', '，', ' ', '\n'))
  .map(([name, ending]) => name + ending);
const words = fc.array(word, { maxLength: 5 });
const people = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 });
const count = fc.oneof(fc.nat(5), fc.nat(30_000));
const one = (...choices: string[]) => fc.oneof(fc.constantFrom(...choices), word);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const payloads: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  ReportingYearOpened: fc.record({ year: fc.constant(2022), indicatorSet: word, leader: word }),
  LeaderChanged: fc.record({ from: word, to: word }),
  TargetSet: fc.record({ indicator: word, target: count }),
  StudySessionHeld: fc.record({
    scope: fc.constantFrom('collective', 'individual'), kind: one('一月一法', '干部例会学法'), topics: fc.array(one('民法典', '《民法典》'), { minLength: 1, maxLength: 3 }),
  }),
  LegalExamHeld: fc.record({ quarter: fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4') }),
  TrainingClassAttended: fc.record({ kind: one('执法人员网络培训班'), sessions: fc.integer({ min: 1, max: 3 }), participants: people, topics: words }),
  TrainingResultRecorded: fc.tuple(word, people).chain(([programme, eligible]) => fc.subarray(eligible).chain((enrolled) =>
    fc.subarray(enrolled).map((passed) => ({ programme, eligible, enrolled, passed })))),
  CourtHearingObserved: fc.record({ court: word, attended: fc.constant(1) }),
  PartyGroupMeetingHeld: fc.record({ topic: one('研究年度要点'), ruleOfLaw: fc.boolean() }),
  DocumentAdopted: fc.record({ kind: one('年度要点', '培训计划', '学法计划', '专项方案', '制度', '裁量基准'), title: word }),
  InventoryListPublished: fc.record({ kind: one('普法责任清单', '权力清单'), items: count }),
  PublicityActivityHeld: fc.record({ occasion: maybe(word), venue: maybe(one('单位', '企业', '学校', '社区', '乡村')), forms: words }),
  CollectionCampaignHeld: fc.record({ title: word, partners: words }),
  WorksReceived: fc.record({ batch: count, accepted: count }),
  StationUpgraded: fc.record({ stationId: one('S1', 'S2'), town: word, part: fc.constantFrom('hardware', 'software') }),
  CoordinatorAppointed: fc.record({ personId: word, town: word }),
  WardenHired: fc.record({ personId: word, town: word, fullTime: maybe(fc.boolean()) }),
  PreJobTrainingCompleted: fc.record({ trainees: count }),
  StewardshipAgreementSigned: fc.record({ agreementNo: word, personId: word }),
  PatrolCompleted: fc.record({ wardenId: word, kind: fc.constant('routine'), start: fc.constant('08:00'), minutes: fc.constant(60) }),
  ReviewOpinionIssued: fc.record({ letterNo: word, conclusion: word }),
  ParallelApprovalJoined: fc.record({ caseNo: word, opinion: word }),
  InquiryReceived: fc.record({ inquiryId: one('Q1', 'Q2'), channel: one('电话'), kind: word }),
  InquiryAnswered: fc.record({ inquiryId: one('Q1', 'Q2') }),
  InquirySatisfactionRated: fc.record({ inquiryId: one('Q1', 'Q2'), rating: fc.constantFrom('满意', '不满意') }),
  LegalCounselEngaged: fc.record({ counselId: word }),
  RandomInspectionConducted: fc.record({ plan: word, targets: count }),
  ProblemRecorded: fc.record({ no: fc.integer({ min: 1, max: 9 }), text: word }),
  PlanItemRecorded: fc.record({ no: fc.integer({ min: 1, max: 9 }), title: word, text: maybe(fc.tuple(word, word).map((texts) => texts.join('。'))) }),
};

const day = fc.date({ min: new Date('2022-01-01'), max: new Date('2022-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anySaid: fc.Arbitrary<Said> = fc.oneof(...Object.entries(payloads).map(([type, payload]) =>
  fc.tuple(day, payload).map(([on, data]) => said(type, on, data))));

/** Any year of any bureau but a wetland one. */
export const anyYear: fc.Arbitrary<ReportInput> = fc
  .tuple(fc.array(anySaid, { maxLength: 60 }), fc.subarray(['fieldcare']))
  .map(([all, set]) => {
    const input = yearInput(all, { organization: '云泽县水务局' });
    return { ...input, packs: [...input.packs, ...set] };
  });
