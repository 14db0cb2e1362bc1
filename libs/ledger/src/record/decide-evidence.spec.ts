import { createCatalogue, recordTypes } from '@app/catalogue';
import { decideAmendment } from './decide-amendment.js';
import type { Entry } from './entry.js';
import { personalDataIn } from './personal-data.js';
import { amendRecord, beginRecord, type RecordState } from './record-state.js';

const { types } = createCatalogue(recordTypes);
const entry = (type: string, data: Entry['data'], recordedBy = 'clerk01'): Entry => ({
  id: `${type}-1`, type, organization: '某局', occurredOn: '2022-03-01', recordedAt: '2022-03-02T09:00:00+08:00', recordedBy, role: 'clerk', evidence: [], extra: {}, data,
});
const record: RecordState = beginRecord({ ...entry('StudySessionHeld', { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }), id: 'A', evidence: ['签到表'] });
const attach = (evidence: string, kind = '照片', digit = '1'): Entry =>
  entry('EvidenceAttached', { target: 'A', evidence, kind, fileName: 'a.jpg', mime: 'image/jpeg', bytes: 9, sha256: digit.repeat(64) });
const verify = entry('EvidenceVerified', { target: 'A', evidence: 'E1' }, 'head01');
const reject = entry('EvidenceRejected', { target: 'A', evidence: 'E1', reason: '照片模糊不清' }, 'head01');
const replace = (replacement: string): Entry => entry('EvidenceReplaced', { target: 'A', evidence: 'E1', replacement, reason: '换成清晰的照片' });
const after = (...events: Entry[]): RecordState => events.reduce(amendRecord, record);
const findings = (given: RecordState, when: Entry): string[] =>
  decideAmendment(when, { target: given, targetType: types.get(given.type), year: 'open' }).map(({ code, weight }) => `${weight} ${code}`);

describe('a file attached later', () => {
  it('adds its kind to those named at entry, until it is rejected or replaced', () => {
    expect(after(attach('E1')).evidence).toEqual(['签到表', '照片']);
    expect(after(attach('E1'), verify).evidence).toEqual(['签到表', '照片']);
    expect(after(attach('E1'), reject).evidence).toEqual(['签到表']);
    expect(after(attach('E1'), attach('E2', '学习记录', '2'), replace('E2')).evidence).toEqual(['签到表', '学习记录']);
    // What was named at entry lies in the drawer: rejecting a file does not take it away.
    expect(after(attach('E1', '签到表'), reject).evidence).toEqual(['签到表']);
  });

  it('stays readable with its standing and the reason', () => {
    expect(after(attach('E1'), attach('E2', '照片', '2'), replace('E2')).files).toMatchObject([
      { evidence: 'E1', standing: 'replaced', reason: '换成清晰的照片', replacedBy: 'E2' }, { evidence: 'E2', standing: 'attached', reason: null },
    ]);
  });
});

it.each([
  ['a first file', record, attach('E1'), []],
  ['a second of the same id', after(attach('E1')), attach('E1', '照片', '2'), ['always evidence-id-taken']],
  ['the same file for the same kind', after(attach('E1')), attach('E2'), ['always evidence-already-attached']],
  ['the same file as another kind', after(attach('E1')), attach('E2', '学习记录'), []],
  ['the same file after it was rejected', after(attach('E1'), reject), attach('E2'), []],
  ['a file for a voided record', after(entry('RecordVoided', { target: 'A', reason: '误录', approvedBy: 'leader01' })), attach('E1'), ['desk target-voided']],
  ['review by another', after(attach('E1')), verify, []],
  ['review by oneself', after(attach('E1')), { ...verify, recordedBy: 'clerk01' }, ['desk four-eyes']],
  ['rejection by oneself', after(attach('E1')), { ...reject, recordedBy: 'clerk01' }, ['desk four-eyes']],
  ['a second verification', after(attach('E1'), verify), verify, ['always evidence-verified']],
  ['rejection of a verified file', after(attach('E1'), verify), reject, []],
  ['review of no file', record, verify, ['always evidence-unknown']],
  ['review of a rejected file', after(attach('E1'), reject), verify, ['always evidence-out']],
  ['replacement by what is not there', after(attach('E1')), replace('E2'), ['always replacement-unknown']],
  ['replacement by itself', after(attach('E1')), replace('E1'), ['always replacement-unknown']],
  ['replacement by another', after(attach('E1'), attach('E2', '照片', '2')), replace('E2'), []],
] as const)('decides on %s', (_, given, when, then) => {
  expect(findings(given, when)).toEqual(then);
});

it('does not take a digest for a mobile number, but does read file names', () => {
  const digest = `a13912345678b${'c'.repeat(51)}`;
  expect(personalDataIn({ ...attach('E1'), data: { ...attach('E1').data, sha256: digest } })).toEqual([]);
  expect(personalDataIn({ ...attach('E1'), data: { ...attach('E1').data, fileName: '王某13912345678.jpg' } })).toMatchObject([{ field: 'data.fileName' }]);
});
