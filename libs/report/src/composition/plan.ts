import type { Span } from '../model.js';
import { phrase, sentencesOf } from '../printing/wording.js';
import { plan } from '../templates/outline.js';
import { type DraftSection, paragraphOf } from './draft.js';
import { drawnFrom } from './drawn.js';
import { type DutyYear, textsOf } from './duty-year.js';
import { byNumber, unitAt } from './problems.js';

interface PlanItem {
  title: string;
  sentences: Span[];
}

/** 三、: the items of the plan, each a run-in heading and its sentences as recorded. */
export function planSections(year: DutyYear): DraftSection[] {
  const headings = plan.items.map(({ heading }) => heading);
  const last = plan.items.length - 1;
  let beyond = 0;
  return itemsOf(year).map(({ title, sentences }, index) => {
    const codes: readonly string[] = plan.items[Math.min(index, last)]?.sentences ?? [];
    const units = sentences.map((span, place) => {
      // From the last foreseen item on, all further sentences share one row of codes.
      const unit = index < last ? unitAt(codes, place) : unitAt(codes, beyond++);
      return { unit, class: 'e' as const, spans: [span] };
    });
    return {
      unit: unitAt(headings, index),
      title: `${title}。`,
      runIn: true,
      paragraphs: units.length === 0 ? [] : [paragraphOf(units)],
    };
  });
}

/** Items in order; records of one number and title are sentences of one item. */
function itemsOf(year: DutyYear): PlanItem[] {
  const items = new Map<string, PlanItem>();
  for (const record of byNumber(year.records('PlanItemRecorded'))) {
    const [title = ''] = textsOf(record, 'title').map(phrase);
    if (title === '') continue;
    const key = `${String(record.data['no'])} ${title}`;
    const item = items.get(key) ?? { title, sentences: [] };
    const said = textsOf(record, 'text').flatMap(sentencesOf).flatMap((text) => drawnFrom([record], text) ?? []);
    items.set(key, { title, sentences: [...item.sentences, ...said] });
  }
  return [...items.values()];
}
