import { ProjectionHealth } from '@app/projections';
import { correction, duplicate, entry, opened, session, voiding } from '../support/entries.js';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const A = session({ id: 'A' });
const B = session({ id: 'B', occurredOn: '2023-04-01', recordedAt: '2023-04-02T09:00:00+08:00' });
const result = (passed: string[]): object => ({ programme: '培训', eligible: ['P1', 'P2'], enrolled: ['P1'], passed });
const lines = (...entries: object[]): string => entries.map((one) => JSON.stringify(one)).join('\n');

/** What comes, the refusal's line, field and code. */
const CASES: [string, string, number, string, string][] = [
  ['broken JSON', `${lines(A)}\n{"id": "x",`, 2, '', 'broken-json'],
  ['no object', '[]', 1, '', 'not-an-object'],
  ['an empty file', '', 0, '', 'empty-file'],
  ['only blank lines', '\n  \n', 0, '', 'empty-file'],
  ['a line of ten megabytes', `{"id":"${'x'.repeat(10_000_000)}"}`, 1, '', 'line-too-long'],
  ['an unknown type', lines(entry('TreePlanted', {})), 1, 'type', 'unknown-type'],
  ['a missing field', lines(session({}, { expected: undefined })), 1, 'data.expected', 'missing'],
  ['a missing envelope key', lines(session({ recordedAt: undefined })), 1, 'recordedAt', 'missing'],
  ['a field of the wrong type', lines(session({}, { attended: '12' })), 1, 'data.attended', 'wrong-type'],
  ['29 February 2023', lines(session({ occurredOn: '2023-02-29' })), 1, 'occurredOn', 'no-date'],
  ['a year 0 in a date', lines(session({ occurredOn: '0000-03-01' })), 1, 'occurredOn', 'no-date'],
  ['a year 0', lines(opened(0)), 1, 'data.year', 'too-small'],
  ['a time without zone', lines(session({ recordedAt: '2023-03-02T09:00:00' })), 1, 'recordedAt', 'no-instant'],
  ['recorded in the future', lines(session({ recordedAt: '2999-03-02T09:00:00+08:00' })), 1, 'recordedAt', 'recorded-in-future'],
  ['attended > expected', lines(session({}, { attended: 15 })), 1, 'data.attended', 'out-of-bounds'],
  ['passed outside enrolled', lines(entry('TrainingResultRecorded', result(['P2']))), 1, 'data.passed', 'out-of-bounds'],
  ['a stale old', lines(A, correction('A', [{ path: 'attended', old: 11, new: 13 }])), 2, 'data.patch.0.old', 'stale-old'],
  ['a correction that breaks a bound', lines(A, correction('A', [{ path: 'attended', old: 12, new: 15 }])), 2, 'data.patch', 'out-of-bounds'],
  ['a void of a void', lines(A, { ...voiding('A'), id: 'V' }, voiding('V')), 3, 'data.target', 'target-not-a-record'],
  ['a second void', lines(A, voiding('A'), voiding('A')), 3, 'data.target', 'already-voided'],
  ['a duplicate of a duplicate', lines(A, B, session({ id: 'C' }), duplicate('A', 'B', { recordedAt: '2023-04-03T09:00:00+08:00' }), duplicate('C', 'A', { recordedAt: '2023-04-04T09:00:00+08:00' })), 5, 'data.canonical', 'canonical-is-duplicate'],
  ['a target that is nowhere', lines(voiding('nobody')), 1, 'data.target', 'target-unknown'],
  ['a target that stands later', lines(voiding('A'), A), 1, 'data.target', 'stands-later'],
  ['a target of another organisation', lines(session({ id: 'A', organization: '甲局' }), voiding('A', { organization: '乙局' })), 2, 'data.target', 'target-unknown'],
  ['recorded before its target', lines(A, voiding('A', { recordedAt: '2023-03-01T00:00:00+08:00' })), 2, 'recordedAt', 'recorded-before-target'],
  ['the same id with other content', lines(A, { ...A, occurredOn: '2023-03-02' }), 2, 'id', 'id-with-other-content'],
  ['an identity-card number', lines(session({}, { host: '11010519491231002X' })), 1, 'data.host', 'personal-data'],
  ['a text PostgreSQL cannot hold', lines(session({}, { host: 'a\u0000b' })), 1, '', 'unfit'],
];

describe('bad input is refused by line and field, and nothing is written', () => {
  let ledger: TestLedger;
  beforeAll(async () => { ledger = await openTestLedger(); });
  afterAll(() => ledger.close());

  it.each(CASES)('%s', async (_, content, line, field, code) => {
    const outcome = await ledger.import(content);
    expect(outcome.refused.map((one) => [one.line, one.field, one.code])).toContainEqual([line, field, code]);
    expect(outcome.refused.every(({ reason }) => /[\u4e00-\u9fff]/.test(reason))).toBe(true);
    expect(outcome.accepted).toBe(0);
    expect((await ledger.get(ProjectionHealth).check()).head).toBe(0);
  });

  it('names the line where a target stands', async () => {
    const { refused } = await ledger.import(lines(voiding('A'), session(), A));
    expect(refused[0]?.reason).toContain('stands later, line 3');
  });

  it('refuses a good line along with its bad neighbour', async () => {
    expect(await ledger.import(lines(A, session({}, { attended: 15 })))).toMatchObject({ lines: 2, accepted: 0 });
  });
});
