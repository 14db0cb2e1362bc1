import type { AnnexIndicator, ReportAnnex } from '../annex/annex.js';
import { escapeHtml } from './escape.js';
import { word } from './notes-part.js';
import { type HtmlOptions, labelOf, languageTag } from './options.js';
import { cellId, explanationId, sourceId } from './sources.js';
import { WORDS } from './words.js';

/** What each indicator of an annex is made of: its formula, and the measures in it with the way to their records. */
export function explanationsPart({ number, indicators }: ReportAnnex, sourceOf: ReadonlyMap<string, number>, options: HtmlOptions): string {
  const items = indicators.map((indicator) => item(indicator, sourceOf, options)).join('\n');
  return `<section class="notes" id="explanations-${String(number)}" lang="${languageTag(options)}" aria-labelledby="explanations-${String(number)}-heading">
<h2 id="explanations-${String(number)}-heading">${word(WORDS.explanations, options)}</h2>
<p>${word(WORDS.explanationsIntro, options)}</p>
<ol class="sources">
${items}
</ol>
</section>`;
}

function item({ code, name, formula, value, unit, numerator, denominator, missing, measures }: AnnexIndicator, sourceOf: ReadonlyMap<string, number>, options: HtmlOptions): string {
  const shown = value === null ? WORDS.notApplicable[options.language ?? 'zh'] : typeof value === 'number' ? `${String(value)}${unit}` : value;
  const ratio = numerator === null || denominator === null ? '' : ` = ${String(numerator)} / ${String(denominator)}`;
  const facts = [[WORDS.exact, shown + ratio], [WORDS.formula, formula]] as const;
  const rows = facts.map(([label, text]) => `<div><dt>${word(label, options)}</dt><dd>${escapeHtml(text)}</dd></div>`).join('');
  const made = measures.map(({ measure, value: counted, records }) => {
    const figure = counted === null ? WORDS.notApplicable[options.language ?? 'zh'] : String(counted);
    return `<li><a href="#${sourceId(sourceOf.get(measure) ?? 0)}">${escapeHtml(labelOf(measure, options))}</a>: ${escapeHtml(figure)} (${String(records.length)} ${word(WORDS.records, options)})</li>`;
  });
  const wanting = missing.map((text) => `<li>${escapeHtml(text)}</li>`);
  return `<li id="${explanationId(code)}">
<h3>${escapeHtml(`${code} ${name}`)}</h3>
<dl>${rows}</dl>
${listOf(made)}${listOf(wanting, WORDS.missing[options.language ?? 'zh'])}
<p><a href="#${cellId(code)}">${word(WORDS.backToAnnex, options)}</a></p>
</li>`;
}

function listOf(items: readonly string[], name?: string): string {
  if (items.length === 0) return '';
  return `${name === undefined ? '' : `<p>${escapeHtml(name)}</p>`}<ul>${items.join('')}</ul>`;
}
