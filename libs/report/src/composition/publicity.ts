import type { ReportRecord, Span } from '../model.js';
import { listed, phrase, quoted } from '../printing/wording.js';
import { drawnFrom } from './drawn.js';
import { distinct, type DutyYear, textsOf } from './duty-year.js';
import { listSpan } from './figures.js';

const FIVE_VENUES = ['单位', '企业', '学校', '社区', '乡村'];

/** The occasions made use of, by date. */
export function occasions(year: DutyYear): Span[] | undefined {
  const named = namesOf(held(year, 'occasion'), 'occasion').map(quoted);
  return counted(year, 'publicity.occasions', listed(named));
}

export function occasionForms(year: DutyYear): Span[] | undefined {
  return formsOf(held(year, 'occasion'));
}

export function venueForms(year: DutyYear): Span[] | undefined {
  return formsOf(held(year, 'venue'));
}

/** “五进”, when it was exactly these five. */
export function fiveVenues(year: DutyYear): Span[] | undefined {
  return areTheFive(venuesOf(year)) ? counted(year, 'publicity.venuesCovered', '“五进”') : undefined;
}

/** The venues, when they are not the five: the usual ones in their usual order, then others by date. */
export function otherVenues(year: DutyYear): Span[] | undefined {
  const venues = venuesOf(year);
  return areTheFive(venues) ? undefined : counted(year, 'publicity.venuesCovered', listed(venues));
}

/** The calls for works, each with those who joined in it. */
export function campaigns(year: DutyYear): Span[] | undefined {
  const held = year.records('CollectionCampaignHeld');
  const calls = held.flatMap((record) => {
    const [title = ''] = textsOf(record, 'title').map(phrase);
    if (title === '') return [];
    const partners = distinct(textsOf(record, 'partners').map(phrase));
    return [`${partners.length > 0 ? `联合${listed(partners)}` : ''}开展${title.endsWith('活动') ? title : `${title}活动`}`];
  });
  return drawnFrom(held, distinct(calls).join('，'));
}

function counted(year: DutyYear, measure: string, printed: string): Span[] | undefined {
  const span = printed === '' ? undefined : listSpan(year, measure, printed);
  return span && [span];
}

function held(year: DutyYear, at: 'occasion' | 'venue'): ReportRecord[] {
  return year.records('PublicityActivityHeld').filter((record) => textsOf(record, at).length > 0);
}

function venuesOf(year: DutyYear): string[] {
  const venues = namesOf(held(year, 'venue'), 'venue');
  return [...FIVE_VENUES.filter((venue) => venues.includes(venue)), ...venues.filter((venue) => !FIVE_VENUES.includes(venue))];
}

function areTheFive(venues: readonly string[]): boolean {
  return venues.length === FIVE_VENUES.length && venues.every((venue) => FIVE_VENUES.includes(venue));
}

function formsOf(records: readonly ReportRecord[]): Span[] | undefined {
  const naming = records.filter((record) => textsOf(record, 'forms').length > 0);
  return drawnFrom(naming, listed(namesOf(naming, 'forms')));
}

function namesOf(records: readonly ReportRecord[], field: string): string[] {
  return distinct(records.flatMap((record) => textsOf(record, field)).map(phrase));
}
