import { type Finding, finding } from '@app/catalogue';
import type { Entry } from './entry.js';

/** Digits of a mobile number and of an identity card as people write them: together, or in groups that one or two signs part. */
const NUMBER = /\d(?:[\s\p{Pd}.·_]{0,2}\d)*(?:[\s\p{Pd}.·_]{0,2}[Xx](?![A-Za-z]))?/gu;
const PARTS = /[\s\p{Pd}.·_]+/u;
const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/;
/** 18 characters with a date of birth; the last is a check digit (GB 11643). */
const IDENTITY_CARD = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** A group of a written telephone number has so many digits, unless each digit stands alone. */
const SHORTEST_GROUP = 3;
const SHORTEST_NUMBER = 11;
/** An identity card written digit by digit. */
const MOST_GROUPS = 18;
/** A digest or a UUID: among so many digits some look like anything. */
const MADE_BY_MACHINE = /^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Identity-card and mobile numbers anywhere in an entry's texts: the log cannot forget them, so they never enter it.
 * Full-width digits count as digits, and so do numbers and names of fields. Ids are no texts and are left alone.
 */
export function personalDataIn(entry: Entry): Finding[] {
  const { organization, recordedBy, data, evidence, extra } = entry;
  return textsIn({ organization, recordedBy, data, evidence, extra }, '').flatMap(({ path, text }) => {
    if (hasIdentityCard(text)) return [refusal(path, '身份证号码', 'an identity-card number')];
    if (hasMobileNumber(text)) return [refusal(path, '手机号码', 'a mobile number')];
    return [];
  });
}

export function hasIdentityCard(text: string): boolean {
  return anyRun(text, (groups) => {
    const number = groups.join('').toUpperCase();
    return IDENTITY_CARD.test(number) && checkDigitOf(number) === number[17];
  });
}

export function hasMobileNumber(text: string): boolean {
  return anyRun(text, (groups) => {
    // A country code may stand by itself; dates and amounts that happen to have eleven digits fall into shorter groups.
    const own = /^(?:00)?86$/.test(groups[0] ?? '') ? groups.slice(1) : groups;
    const asWritten = own.every(({ length }) => length >= SHORTEST_GROUP) || own.every(({ length }) => length === 1);
    return asWritten && MOBILE.test(groups.join(''));
  });
}

/** Whether any groups of digits that follow one another in a text are such a number. */
function anyRun(text: string, isOne: (groups: readonly string[]) => boolean): boolean {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  if (plain.length < SHORTEST_NUMBER || MADE_BY_MACHINE.test(plain)) return false;
  return (plain.match(NUMBER) ?? []).some((number) => {
    const groups = number.split(PARTS);
    return groups.some((_, from) => groups.slice(from, from + MOST_GROUPS).some((_last, upTo) => isOne(groups.slice(from, from + upTo + 1))));
  });
}

function checkDigitOf(number: string): string | undefined {
  return CHECK_DIGITS[WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0) % 11];
}

function refusal(path: string, zh: string, en: string): Finding {
  return finding('always', 'personal-data', path, `${path} 中有${zh}；台账无法遗忘，请删去后再提交`,
    `${path} holds ${en}; the ledger cannot forget it, remove it and submit again`);
}

/** References to other entries: identifiers, not texts. */
const IDENTIFIERS = new Set(['data.target', 'data.canonical', 'data.request', 'extra.possibleDuplicateOf']);

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return IDENTIFIERS.has(path) ? [] : [{ path, text: value }];
  if (typeof value === 'number') return [{ path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [...(Array.isArray(value) ? [] : [{ path: place, text: key }]), ...textsIn(inner, place)];
  });
}
