import { type Finding, finding } from '@app/catalogue';
import type { Entry } from './entry.js';

/** 18 characters; the last is a check digit (GB 11643). */
const IDENTITY_CARD = /(?<!\d)\d{17}[\dXx](?![\dXx])/g;
/** Chinese mobile number, with or without country code and the usual separators. */
const MOBILE = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/**
 * Identity-card and mobile numbers anywhere in an entry's texts: the log cannot forget them, so they never enter it.
 * Full-width digits count as digits. Ids are no texts and are left alone.
 */
export function personalDataIn(entry: Entry): Finding[] {
  const { organization, recordedBy, data, evidence, extra } = entry;
  return textsIn({ organization, recordedBy, data, evidence, extra }, '').flatMap(({ path, text }) => {
    const plain = text.normalize('NFKC');
    if (hasIdentityCard(plain)) return [refusal(path, '身份证号码', 'an identity-card number')];
    if (MOBILE.test(plain)) return [refusal(path, '手机号码', 'a mobile number')];
    return [];
  });
}

export function hasIdentityCard(text: string): boolean {
  return (text.match(IDENTITY_CARD) ?? []).some((number) => {
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
    return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase();
  });
}

function refusal(path: string, zh: string, en: string): Finding {
  return finding('always', 'personal-data', path, `${path} 中有${zh}；台账无法遗忘，请删去后再提交`,
    `${path} holds ${en}; the ledger cannot forget it, remove it and submit again`);
}

/** Identifiers and digests are no texts: one in three hundred digests holds what looks like a mobile number. */
const IDENTIFIERS = new Set(['data.target', 'data.canonical', 'data.evidence', 'data.replacement', 'data.sha256', 'data.indexSha256']);

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return IDENTIFIERS.has(path) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
