import { createCatalogue, recordTypes } from '@app/catalogue';
import { decideAmendment } from './decide-amendment.js';
import type { Entry } from './entry.js';
import { amendRecord, beginRecord, type RecordState } from './record-state.js';

const { types } = createCatalogue(recordTypes);
const entry = (type: string, data: Entry['data'], day = 10): Entry => ({
  id: `${type}-${String(day)}`, type, organization: '某局', occurredOn: '2022-03-01', recordedAt: `2022-03-${String(day).padStart(2, '0')}T09:00:00+08:00`,
  recordedBy: 'clerk01', role: 'clerk', evidence: [], extra: {}, data,
});
const session = (id: string): RecordState =>
  beginRecord({ ...entry('StudySessionHeld', { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, 2), id });
const correct = (...patch: { path: string; old: unknown; new: unknown }[]): Entry =>
  entry('RecordCorrected', { target: 'A', patch: patch as never, reason: '漏计两名下沉干部' });
const voided = (state: RecordState): RecordState => amendRecord(state, entry('RecordVoided', { target: state.id, reason: '非本单位活动', approvedBy: 'leader01' }, 5));

/** given the record, when the amendment comes, then these codes. */
const codes = (given: RecordState | undefined, when: Entry, canonical?: RecordState): string[] =>
  decideAmendment(when, { target: given, targetType: given && types.get(given.type), canonical, year: 'open' })
    .filter(({ weight }) => weight === 'always').map(({ code }) => code);

describe('a correction', () => {
  it('is accepted when old is the value in force', () => {
    expect(codes(session('A'), correct({ path: 'attended', old: 12, new: 14 }))).toEqual([]);
  });
  it('is refused when old is stale, showing the value now in force', () => {
    const [finding] = decideAmendment(correct({ path: 'attended', old: 11, new: 14 }), { target: session('A'), targetType: types.get('StudySessionHeld'), year: 'open' });
    expect(finding).toMatchObject({ code: 'stale-old', field: 'data.patch.0.old' });
    expect(finding?.text.zh).toContain('12');
  });
  it('is refused when the result breaks a bound', () => {
    expect(codes(session('A'), correct({ path: 'attended', old: 12, new: 15 }))).toEqual(['out-of-bounds']);
    expect(codes(session('A'), correct({ path: 'occurredOn', old: '2022-03-01', new: '2023-02-29' }))).toEqual(['no-date']);
    expect(codes(session('A'), correct({ path: 'topics', old: ['民法典'], new: null }))).toEqual(['missing']);
  });
  it('takes an absent field as null and refuses one the type does not have', () => {
    expect(codes(session('A'), correct({ path: 'host', old: null, new: '李守川' }))).toEqual([]);
    expect(codes(session('A'), correct({ path: 'weather', old: null, new: '晴' }))).toEqual(['unknown-path']);
    expect(codes(session('A'), correct({ path: '__proto__', old: null, new: {} }))).toEqual(['unknown-path']);
  });
  it('follows its own earlier patches', () => {
    expect(codes(session('A'), correct({ path: 'attended', old: 12, new: 13 }, { path: 'attended', old: 13, new: 14 }))).toEqual([]);
  });
  it('of a voided record is only a note in a trusted import, and a refusal at the desk', () => {
    const findings = decideAmendment(correct({ path: 'attended', old: 12, new: 14 }), { target: voided(session('A')), targetType: types.get('StudySessionHeld'), year: 'open' });
    expect(findings).toMatchObject([{ code: 'target-voided', weight: 'desk' }]);
  });
});

describe('void, revocation, duplicate', () => {
  const aVoid = entry('RecordVoided', { target: 'A', reason: '非本单位活动', approvedBy: 'leader01' });
  const revoke = entry('VoidRevoked', { target: 'A', reason: '误作废', approvedBy: 'leader01' });
  const mark = entry('DuplicateMarked', { target: 'A', canonical: 'B', reason: '同一活动重复录入' });
  const marked = amendRecord(session('A'), mark);

  it.each([
    ['void of a live record', session('A'), aVoid, undefined, []],
    ['second void', voided(session('A')), aVoid, undefined, ['already-voided']],
    ['revocation of a void', voided(session('A')), revoke, undefined, []],
    ['revocation of a live record', session('A'), revoke, undefined, ['not-voided']],
    ['an unknown target', undefined, aVoid, undefined, ['target-unknown']],
    ['duplicate of a live record', session('A'), mark, session('B'), []],
    ['duplicate of a voided record', session('A'), mark, voided(session('B')), ['canonical-voided']],
    ['duplicate of a duplicate', session('A'), mark, amendRecord(session('B'), mark), ['canonical-is-duplicate']],
    ['duplicate of itself', session('A'), mark, session('A'), ['duplicate-of-itself']],
    ['duplicate of nothing', session('A'), mark, undefined, ['canonical-unknown']],
    ['duplicate of another type', session('A'), mark, { ...session('B'), type: 'PatrolCompleted' }, ['canonical-of-other-type']],
    ['second mark', marked, mark, session('B'), ['already-duplicate']],
    ['revocation of a mark', marked, entry('DuplicateRevoked', { target: 'A', reason: '并非同一活动' }), undefined, []],
    ['revocation of no mark', session('A'), entry('DuplicateRevoked', { target: 'A', reason: '并非同一活动' }), undefined, ['not-duplicate']],
  ])('%s', (_, given, when, canonical, then) => {
    expect(codes(given, when, canonical)).toEqual(then);
  });

  it('is refused when recorded before the last change of its target, and accepted at the same instant', () => {
    expect(codes(voided(session('A')), { ...revoke, recordedAt: '2022-03-05T08:59:59+08:00' })).toEqual(['recorded-before-target']);
    expect(codes(voided(session('A')), { ...revoke, recordedAt: '2022-03-05T09:00:00+08:00' })).toEqual([]);
  });
});
