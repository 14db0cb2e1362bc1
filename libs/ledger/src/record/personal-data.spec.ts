import fc from 'fast-check';
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
    ['one in groups of four', { subject: '1381 2345 678' }, 'data.subject'],
    ['one digit by digit', { subject: '1 3 8 1 2 3 4 5 6 7 8' }, 'data.subject'],
    ['one after another number', { subject: '第 12 号 139.1234.5678' }, 'data.subject'],
    ['an identity card in groups', { subject: '110105 1949 1231 002x' }, 'data.subject'],
    ['a number where a text should be', { phone: 13812345678 }, 'data.phone'],
    ['the name of a field', { '13812345678': true }, 'data.13812345678'],
    ['deep in a list', { patch: [{ path: 'subject', old: null, new: '13812345678' }] }, 'data.patch.0.new'],
  ])('%s is refused with its place', (_, data, field) => {
    expect(personalDataIn(entry(data))).toMatchObject([{ code: 'personal-data', field, weight: 'always' }]);
  });

  it.each([
    ['a term', { term: '2022-01-14/2022-12-31' }],
    ['dates and times', { term: '13 2022-03-01 5; 2022-03-14 2022-12-31 09-30' }],
    ['a digest', { sha256: `13812345678${'a'.repeat(53)}` }],
    ['an amount', { fine: 120000.5 }],
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

const SEPARATORS = ['', ' ', '-', '－', '—', '.', '·', '\u200b', '\u00a0'];
const separator = fc.constantFrom(...SEPARATORS);
const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const fullWidth = (text: string): string => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const around = fc.constantFrom('', '来电', '电话：', '（', ' ');

it('finds a mobile number however it is written', () => {
  fc.assert(fc.property(fc.integer({ min: 13, max: 19 }), digits(9), separator, separator, fc.boolean(), around, (prefix, rest, one, two, wide, before) => {
    const number = `${String(prefix)}${rest}`;
    const written = `${before}${number.slice(0, 3)}${one}${number.slice(3, 7)}${two}${number.slice(7)}。`;
    return personalDataIn(entry({ subject: wide ? fullWidth(written) : written })).length === 1;
  }));
});

it('finds an identity card however it is written, and no number with another check digit', () => {
  const card = fc.record({ area: digits(6), year: fc.integer({ min: 1920, max: 2020 }), month: fc.integer({ min: 10, max: 12 }), day: fc.integer({ min: 10, max: 28 }), serial: digits(3) });
  fc.assert(fc.property(card, separator, separator, fc.boolean(), ({ area, year, month, day, serial }, one, two, wide) => {
    const written = Array.from('0123456789X').filter((check) => {
      const text = `${area}${one}${String(year)}${String(month)}${String(day)}${two}${serial}${check}`;
      return hasIdentityCard(wide ? fullWidth(text) : text);
    });
    return written.length === 1;
  }));
});
