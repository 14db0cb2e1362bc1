import type { ReportModel } from '../model.js';
import { paperLines } from '../text/paper-lines.js';
import { annexId, annexPart } from './annex-part.js';
import { escapeHtml } from './escape.js';
import { explanationsPart } from './explanations-part.js';
import { droppedPart, provenancePart, sourcesPart, word } from './notes-part.js';
import { type HtmlOptions, languageTag } from './options.js';
import { PAGE_STYLE } from './page-style.js';
import { paperPart } from './paper-part.js';
import { figureSources, withAnnexSources } from './sources.js';
import { WORDS } from './words.js';

/**
 * The report as one page that needs nothing else: no script, no request. It looks like the paper; each figure links to
 * the records that made it, below. Printed, only the paper and its annexes are left.
 */
export function writeHtml(model: ReportModel, options: HtmlOptions = {}): string {
  const lines = paperLines(model);
  const sources = figureSources(lines);
  const { annexes } = model;
  const { all, byMeasure } = withAnnexSources(sources, annexes);
  const annexLinks = annexes.map(({ number, title }) => `\n<li><a href="#${annexId(number)}">${word(WORDS.annex, options)} ${String(number)} ${escapeHtml(title)}</a></li>`);
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<title>${escapeHtml(model.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="bar" lang="${languageTag(options)}">
${provenancePart(model, options)}
<nav aria-label="${word(WORDS.contents, options)}"><ul>
<li><a href="#report">${word(WORDS.report, options)}</a></li>${annexLinks.join('')}
<li><a href="#sources">${word(WORDS.sources, options)}</a></li>
<li><a href="#dropped">${word(WORDS.dropped, options)}</a></li>
</ul></nav>
</header>
<main>
${[
    paperPart(model, lines, sources, options),
    ...annexes.map((annex) => annexPart(annex, options)),
    ...annexes.map((annex) => explanationsPart(annex, byMeasure, options)),
    sourcesPart(all, options),
  ].join('\n')}
${droppedPart(model.dropped, options)}
</main>
</body>
</html>
`;
}
