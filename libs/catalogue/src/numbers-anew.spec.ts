import { createCatalogue, recordTypes } from './index.js';
import { figureOf } from './testing/figure-of.js';
import { recordOf } from './testing/record-of.js';

const catalogue = createCatalogue(recordTypes);

type Row = [type: string, data: Record<string, unknown>, occurredOn: string];
const figures = (measure: string, years: readonly number[], rows: readonly Row[]) => {
  const records = rows.map(([type, data, occurredOn], index) => recordOf(type, data, { id: `R${String(index)}`, occurredOn }));
  return years.map((year) => figureOf(catalogue, measure, year, records).value);
};

/** What comes in, and what settles it, under the number they share. */
const pairs: Record<string, [came: (number: string, on: string) => Row, settled: (number: string, on: string) => Row]> = {
  inquiry: [
    (inquiryId, on) => ['InquiryReceived', { inquiryId, channel: '电话', kind: '咨询' }, on],
    (inquiryId, on) => ['InquiryAnswered', { inquiryId }, on],
  ],
  issue: [
    (issueId, on) => ['PatrolIssueFound', { issueId, kind: '垃圾' }, on],
    (issueId, on) => ['PatrolIssueHandled', { issueId, result: '已整改' }, on],
  ],
  request: [
    (requestId, on) => ['DisclosureRequestReceived', { requestId }, on],
    (requestId, on) => ['DisclosureRequestAnswered', { requestId }, on],
  ],
  environment: [
    (issueId, on) => ['EnvironmentIssueFound', { issueId }, on],
    (issueId, on) => ['EnvironmentIssueRectified', { issueId, verifier: '张某' }, on],
  ],
};

describe.each([
  ['inquiry', 'inquiry.inTimeRate'], ['inquiry', 'inquiry.answerRate'], ['issue', 'issue.inTimeRate'], ['request', 'request.inTimeRate'],
  ['environment', 'environment.rectifiedRate'],
])('of an %s, %s', (pair, rate) => {
  const [came, settled] = pairs[pair] as (typeof pairs)[string];

  it('does not take last year’s answer for that of a number that came again', () => {
    expect(figures(rate, [2022, 2023], [came('001', '2022-03-01'), settled('001', '2022-03-10'), came('001', '2023-03-01')])).toEqual([100, 0]);
    expect(figures(rate, [2022, 2023], [came('001', '2022-08-01'), settled('001', '2022-11-20'), came('001', '2023-08-01')])[1]).toBe(0);
  });

  it('finds what came in late in one year and is due in the next, whichever year it was settled in', () => {
    for (const on of ['2022-12-30', '2023-01-04']) {
      expect(figures(rate, [2022, 2023, 2024], [came('099', '2022-12-29'), settled('099', on)])).toEqual([null, 100, null]);
    }
  });
});

it('finds a rectification made years before it was due', () => {
  const found: Row = ['EnvironmentIssueFound', { issueId: 'D7', source: '督察', dueOn: '2024-12-31' }, '2021-11-01'];
  expect(figures('environment.inspectionRectified', [2022, 2024], [found, ['EnvironmentIssueRectified', { issueId: 'D7', verifier: '张某' }, '2022-06-01']])).toEqual([0, 1]);
});

it('finds a restoration accepted before its year', () => {
  const use: Row = ['WetlandUseApplicationReceived', { projectId: 'P1', temporary: true, termMonths: 24 }, '2021-05-01'];
  expect(figures('restoration.inTimeRate', [2023, 2024], [use, ['RestorationVerified', { projectId: 'P1' }, '2022-09-01']])).toEqual([null, 100]);
});

it('takes a review late in the year for a decision of the next, an earlier one not', () => {
  const decided: Row = ['EnforcementCaseDecided', { caseId: '3', kind: '处罚', major: true }, '2023-01-10'];
  const reviewed = (on: string): Row => ['MajorDecisionReviewed', { decisionId: '3' }, on];
  expect(['2022-10-31', '2022-11-01', '2023-01-10', '2023-01-11'].map((on) => figures('decision.reviewedRate', [2023], [decided, reviewed(on)])[0])).toEqual([0, 100, 100, 0]);
});

it('keeps a certificate that was renewed, though the end of the old one was recorded too', () => {
  const registered = (on: string, certValidTo?: string): Row => ['PersonRegistered', { personId: 'A', enforcementCertNo: 'Z1', certValidTo }, on];
  const changed = (change: string, on: string): Row => ['PersonStatusChanged', { personId: 'A', change }, on];
  const old = [registered('2019-03-01', '2022-06-30'), changed('证件到期', '2022-07-01')];
  const renewed = [...old, registered('2022-09-01', '2025-06-30')];
  expect(figures('officer.certified', [2021, 2022, 2023], old)).toEqual([1, 0, 0]);
  expect(figures('officer.certified', [2022, 2023, 2025, 2026], renewed)).toEqual([1, 1, 0, 0]);
  expect(figures('officer.certified', [2022, 2023, 2024], [...renewed, changed('离任', '2023-03-01')])).toEqual([1, 0, 0]);
});
