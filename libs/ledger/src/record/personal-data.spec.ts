import type { Entry } from './entry.js';
import { hasIdentityCard, personalDataIn } from './personal-data.js';

const entry = (data: Entry['data'], rest: Partial<Entry> = {}): Entry => ({
  id: '13812345678', type: 'InquiryReceived', organization: '某局', occurredOn: '2022-03-01', recordedAt: '2022-03-01T09:00:00+08:00',
  recordedBy: 'clerk01', role: 'clerk', evidence: [], extra: {}, data, ...rest,
});

describe('personal numbers in an entry', () => {
  it.each([
    ['a mobile number', { subject: '来电 13812345678 反映垃圾倾倒' }, 'data.subject'],
    ['one with separators', { subject: '138-1234-5678' }, 'data.subject'],
    ['one with country code', { subject: '+86 13812345678' }, 'data.subject'],
    ['full-width digits', { subject: '１３８１２３４５６７８' }, 'data.subject'],
    ['an identity card', { subject: '身份证11010519491231002X' }, 'data.subject'],
    ['deep in a list', { patch: [{ path: 'subject', old: null, new: '13812345678' }] }, 'data.patch.0.new'],
  ])('%s is refused with its place', (_, data, field) => {
    expect(personalDataIn(entry(data))).toMatchObject([{ code: 'personal-data', field, weight: 'always' }]);
  });

  it.each([
    ['a term', { term: '2022-01-14/2022-12-31' }],
    ['a landline', { subject: '0936-8212345' }],
    ['18 digits with a wrong check digit', { caseNo: '110105194912310021' }],
    ['a longer number', { caseNo: '2022138123456789' }],
    ['an id, which is no text', { target: '13812345678' }],
  ])('%s is let through', (_, data) => {
    expect(personalDataIn(entry(data))).toEqual([]);
  });

  it('looks at author, evidence and unknown keys too', () => {
    expect(personalDataIn(entry({}, { recordedBy: '13812345678' }))).toMatchObject([{ field: 'recordedBy' }]);
    expect(personalDataIn(entry({}, { evidence: ['13812345678.jpg'] }))).toMatchObject([{ field: 'evidence.0' }]);
    expect(personalDataIn(entry({}, { extra: { note: '13812345678' } }))).toMatchObject([{ field: 'extra.note' }]);
  });
});

it('knows the check digit of GB 11643', () => {
  expect(hasIdentityCard('11010519491231002X')).toBe(true);
  expect(hasIdentityCard('11010519491231002x')).toBe(true);
  expect(hasIdentityCard('110105194912310029')).toBe(false);
});
