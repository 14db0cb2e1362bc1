import type { DrawnType } from '../drawn-types.js';
import type { ReportRecord, Span } from '../model.js';
import { bookTitle, listed, phrase } from '../printing/wording.js';
import { drawnFrom } from './drawn.js';
import { distinct, type DutyYear, textsOf } from './duty-year.js';

const LAW_POPULARISATION_LIST = '普法责任清单';
/** More than these would make a sentence nobody reads to its end. */
const MOST_NAMED = 4;
const VERB = /^(?:专题|集体)?(?:研究|审议|审定|审核|听取|传达|学习|讨论|部署|安排|通报|总结|分析|制定|修订|通过)/u;

/** Titles of the documents of some kinds that the year adopted, by date. */
export function titlesOf(...kinds: string[]): (year: DutyYear) => Span[] | undefined {
  return (year) => {
    const documents = year.records('DocumentAdopted').filter((record) => kinds.includes(textsOf(record, 'kind')[0] ?? ''));
    const titles = distinct(documents.flatMap((record) => textsOf(record, 'title')).map(phrase));
    return drawnFrom(documents, firstOf(titles.map(bookTitle), '等文件'));
  };
}

/** Lists published, by kind; the one of law popularisation has a sentence of its own. */
export function inventoryKinds(year: DutyYear): Span[] | undefined {
  const kindOf = (record: ReportRecord): string => phrase(textsOf(record, 'kind')[0] ?? '');
  const lists = year.records('InventoryListPublished').filter((record) => kindOf(record) !== LAW_POPULARISATION_LIST);
  return drawnFrom(lists, listed(distinct(lists.map(kindOf))));
}

/** What the Party group took up in its meetings on the rule of law, by date; a verb that would be repeated is said once. */
export function partyGroupTopics(year: DutyYear): Span[] | undefined {
  const meetings = year.records('PartyGroupMeetingHeld').filter(({ data }) => data['ruleOfLaw'] === true);
  const topics = distinct(meetings.flatMap((record) => textsOf(record, 'topic')).map(phrase));
  if (topics.length === 0) return undefined;
  const named = topics.slice(0, MOST_NAMED).map(withVerb);
  const said = named.map(({ verb, matter }, index) => {
    const before = named[index - 1]?.verb;
    return verb === before ? `、${matter}` : `${before === undefined ? '' : '，'}${verb}${matter}`;
  });
  return drawnFrom(meetings, `${topics.length > 1 ? '先后' : ''}${said.join('')}${topics.length > MOST_NAMED ? '等' : ''}`);
}

function withVerb(topic: string): { verb: string; matter: string } {
  const verb = VERB.exec(topic)?.[0];
  return verb === undefined || verb === topic ? { verb: '研究', matter: topic } : { verb, matter: topic.slice(verb.length) };
}

/** A field of a type's records, each value once. */
export function namesOf(type: DrawnType, field: string): (year: DutyYear) => Span[] | undefined {
  return (year) => {
    const naming = year.records(type).filter((record) => textsOf(record, field).length > 0);
    return drawnFrom(naming, listed(distinct(naming.flatMap((record) => textsOf(record, field)).map(phrase))));
  };
}

function firstOf(items: readonly string[], andMore: string): string {
  return listed(items.slice(0, MOST_NAMED)) + (items.length > MOST_NAMED ? andMore : '');
}
