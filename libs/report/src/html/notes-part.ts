import type { Text } from '@app/catalogue';
import type { DroppedUnit, ReportModel } from '../model.js';
import { escapeHtml } from './escape.js';
import { type HtmlOptions, labelOf, languageTag } from './options.js';
import { explanationId, type FigureSource, hasRecords, placeId, sourceId } from './sources.js';
import { WORDS } from './words.js';

/** What every figure is made of, record by record, with the way back into the text. */
export function sourcesPart(sources: readonly FigureSource[], options: HtmlOptions): string {
  const list = sources.map((source) => sourceItem(source, sources, options)).join('\n');
  return `<section class="notes" id="sources" lang="${languageTag(options)}" aria-labelledby="sources-heading">
<h2 id="sources-heading">${word(WORDS.sources, options)}</h2>
<p>${word(sources.length > 0 ? WORDS.sourcesIntro : WORDS.noFigures, options)}</p>
${list === '' ? '' : `<ol class="sources">\n${list}\n</ol>`}
</section>`;
}

function sourceItem({ number, figure, places, indicators }: FigureSource, sources: readonly FigureSource[], options: HtmlOptions): string {
  const { measure, value, printed, records } = figure;
  const facts = [
    ...(places.length > 0 ? [[WORDS.printed, printed] as const] : []),
    [WORDS.exact, value === null ? WORDS.notApplicable[options.language ?? 'zh'] : String(value)],
    [WORDS.measure, measure],
  ] as const;
  const rows = facts.map(([name, text]) => `<div><dt>${word(name, options)}</dt><dd>${escapeHtml(text)}</dd></div>`).join('');
  const summary = `${String(records.length)} ${word(WORDS.records, options)}`;
  // Several measures of an annex may count the same long list of records: it stands on the page once.
  const twin = places.length > 0 ? undefined : sources.find((other) => other.number < number && hasRecords(other.figure, records));
  const lines = twin
    ? `<p>${summary}: <a href="#${sourceId(twin.number)}">${word(WORDS.sameRecords, options)}</a></p>`
    : `<details><summary>${summary}</summary><ol class="records">${records.map((id) => `<li>${escapeHtml(recordText(id, options))}</li>`).join('')}</ol></details>`;
  const back = places.map((place, index) => {
    const ordinal = places.length > 1 ? ` ${String(index + 1)}` : '';
    return `<a href="#${placeId(place)}">${word(WORDS.back, options)}${ordinal}</a>`;
  });
  const users = indicators.map((code) => `<a href="#${explanationId(code)}">${escapeHtml(code)}</a>`);
  return `<li id="${sourceId(number)}">
<h3>${escapeHtml(labelOf(measure, options))}</h3>
<dl>${rows}</dl>
${lines}
<p>${[...back, ...users].join(' ')}</p>
</li>`;
}

function recordText(id: string, { recordLine }: HtmlOptions): string {
  return recordLine ? `${recordLine(id)} (${id})` : id;
}

/** What the report does not say, and why. */
export function droppedPart(dropped: readonly DroppedUnit[], options: HtmlOptions): string {
  const rows = dropped.map(({ unit, why }) => `<tr><th scope="row">${escapeHtml(unit)}</th><td>${escapeHtml(why)}</td></tr>`).join('\n');
  const table = `<p>${word(WORDS.droppedIntro, options)}</p>
<table><thead><tr><th scope="col">${word(WORDS.sentence, options)}</th><th scope="col">${word(WORDS.why, options)}</th></tr></thead>
<tbody>
${rows}
</tbody></table>`;
  return `<section class="notes" id="dropped" lang="${languageTag(options)}" aria-labelledby="dropped-heading">
<h2 id="dropped-heading">${word(WORDS.dropped, options)}</h2>
${dropped.length === 0 ? `<p>${word(WORDS.noneDropped, options)}</p>` : `<details><summary>${word(WORDS.dropped, options)}: ${String(dropped.length)}</summary>\n${table}\n</details>`}
</section>`;
}

/** Whose report it is, of which year, and as of which moment. */
export function provenancePart({ organization, year, position, knownAt }: ReportModel, options: HtmlOptions): string {
  const facts = [
    [WORDS.organization, organization],
    [WORDS.year, String(year)],
    [WORDS.position, String(position)],
    [WORDS.knownAt, knownAt ?? WORDS.latest[options.language ?? 'zh']],
  ] as const;
  const items = facts.map(([name, text]) => `<li>${word(name, options)} <strong>${escapeHtml(text)}</strong></li>`).join('');
  return `<ul class="provenance">${items}</ul>`;
}

export function word(text: Text, { language = 'zh' }: HtmlOptions): string {
  return escapeHtml(text[language]);
}
