import { nextDay, previousDay } from '@app/calendar';
import type { ReportParagraph, Span } from '../model.js';
import { printDate } from '../printing/date.js';
import { bookTitle, listed, phrase } from '../printing/wording.js';
import { drawnFrom } from './drawn.js';
import { type DutyYear, textsOf } from './duty-year.js';
import { tidy } from './render-clause.js';

/** S02: on whose notice, of which year and whom the report speaks. */
export function basisParagraph(year: DutyYear): ReportParagraph {
  const named = drawnFrom(year.records('LeaderChanged'), listed(leaders(year))) ?? [];
  const opening = [...request(year), { text: '现将' }, yearSpan(year), { text: `年度${year.organization}党政主要负责人` }];
  return { units: [{ unit: 'S02', class: 'h', spans: tidy([...opening, ...named, { text: '履行推进法治建设第一责任人职责的情况报告如下：' }]) }] };
}

/** The notice that asks for the report, the latest where there are several; nothing where none is on record. */
function request({ records }: DutyYear): Span[] {
  const notice = records('ReportRequested').at(-1);
  if (!notice) return [];
  const [issuer = '', title = '', docNo = ''] = ['issuer', 'title', 'docNo'].map((name) => phrase(textsOf(notice, name)[0] ?? ''));
  const said = drawnFrom([notice], title === '' ? '' : `${issuer}${bookTitle(title)}${docNo === '' ? '' : `（${docNo}）`}`);
  return said ? [{ text: '根据' }, ...said, { text: '要求，' }] : [];
}

/** The reporting year is a figure when its opening is on record. */
function yearSpan({ year, records }: DutyYear): Span {
  const opened = records('ReportingYearOpened').filter(({ data }) => data['year'] === year).map(({ id }) => id);
  const printed = String(year);
  return opened.length === 0 ? { text: printed } : { text: printed, figure: { measure: 'param.year', value: year, printed, records: opened } };
}

/**
 * Who led in the year, each with the period, when that changed: up to the day before a change the old one, from it on the
 * new one. Nobody is named in a year without a change: who signs the report answers for all of it.
 */
function leaders({ year, records }: DutyYear): string[] {
  const changes = records('LeaderChanged');
  const firstDay = `${String(year).padStart(4, '0')}-01-01`;
  const lastDay = `${firstDay.slice(0, 4)}-12-31`;
  const starts = [
    { name: textsOf(changes[0], 'from')[0], from: firstDay },
    ...changes.map((change) => ({ name: textsOf(change, 'to')[0], from: change.occurredOn })),
  ];
  return changes.length === 0 ? [] : starts.flatMap(({ name, from }, index) => {
    const next = starts[index + 1]?.from ?? nextDay(lastDay);
    return from < next ? [`${phrase(name ?? '')}（${printDate(from)}至${printDate(previousDay(next))}）`] : [];
  });
}
