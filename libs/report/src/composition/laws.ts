import type { ReportRecord, Span } from '../model.js';
import { listed, phrase, studyTopic, withoutTitleMarks } from '../printing/wording.js';
import { drawnFrom } from './drawn.js';
import { distinct, type DutyYear, textsOf } from './duty-year.js';

const NAMED = 4;
const STATE_PREFIX = '中华人民共和国';

/**
 * The laws most studied in the year, four at most: in how many sessions and classes each was a topic; of equals the one
 * studied first. A law named once in full and once in short is one law, printed as first recorded. 等 only when there are more.
 */
export function mostStudiedLaws(year: DutyYear): Span[] | undefined {
  const occasions = [...year.records('StudySessionHeld').filter(({ data }) => data['scope'] === 'collective'), ...year.records('TrainingClassAttended')]
    .sort((a, b) => compare(a.occurredOn, b.occurredOn) || a.recordNo - b.recordNo);
  const laws = new Map<string, { name: string; studied: ReportRecord[] }>();
  for (const occasion of occasions) {
    const names = new Map(distinct(textsOf(occasion, 'topics').map(phrase)).map((name) => [keyOf(name), name]));
    for (const [key, name] of names) {
      const law = laws.get(key);
      if (law) law.studied.push(occasion);
      else laws.set(key, { name, studied: [occasion] });
    }
  }
  const ranked = [...laws.values()].sort((a, b) => b.studied.length - a.studied.length).slice(0, NAMED);
  const studied = new Set(ranked.flatMap((law) => law.studied));
  return drawnFrom(occasions.filter((occasion) => studied.has(occasion)), listed(ranked.map(({ name }) => studyTopic(name))) + (laws.size > NAMED ? '等' : ''));
}

function keyOf(name: string): string {
  const bare = withoutTitleMarks(name);
  return bare.startsWith(STATE_PREFIX) ? bare.slice(STATE_PREFIX.length) : bare;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
