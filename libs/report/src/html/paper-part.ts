import { breakTitle } from '../printing/title.js';
import type { ReportModel, Span } from '../model.js';
import type { BodyLine, PaperLine } from '../text/paper-lines.js';
import { escapeHtml } from './escape.js';
import { type HtmlOptions, labelOf } from './options.js';
import { type FigureSource, placeId, sourceId } from './sources.js';
import { WORDS } from './words.js';

/** The sheet of paper; each figure on it is a link to its source. */
export function paperPart({ organization }: ReportModel, lines: readonly PaperLine[], sources: readonly FigureSource[], options: HtmlOptions): string {
  const byPlace = new Map(sources.flatMap((source) => source.places.map((place) => [place, source] as const)));
  let place = 0;

  const span = ({ text, figure }: Span): string => {
    if (!figure) return escapeHtml(text);
    place += 1;
    const source = sourceId(byPlace.get(place)?.number ?? 0);
    const name = `${text} (${WORDS.whereFrom[options.language ?? 'zh']}: ${labelOf(figure.measure, options)})`;
    return `<a class="figure" id="${placeId(place)}" href="#${source}" aria-label="${escapeHtml(name)}">${escapeHtml(text)}</a>`;
  };
  const body = ({ lead, spans }: BodyLine): string => {
    const words = spans.map(span).join('');
    if (!lead) return `<p>${words}</p>`;
    const tag = headingTag(lead.level);
    return `<div class="run-in"><${tag}>${escapeHtml(lead.text)}</${tag}><p>${words}</p></div>`;
  };
  const paper = (line: PaperLine): string => {
    switch (line.kind) {
      case 'title': return `<h1>${breakTitle(line.text, organization).map((part) => `<span>${escapeHtml(part)}</span>`).join('')}</h1>`;
      case 'heading': return `<${headingTag(line.level)}>${escapeHtml(line.text)}</${headingTag(line.level)}>`;
      case 'body': return body(line);
      case 'addressee':
      case 'attachment':
      case 'signer':
      case 'date': return `<p class="${line.kind}">${escapeHtml(line.text)}</p>`;
    }
  };

  const signed = (line: PaperLine) => line.kind === 'signer' || line.kind === 'date';
  const text = lines.filter((line) => !signed(line)).map(paper).join('\n');
  const signature = lines.filter(signed).map(paper).join('\n');
  return `<article class="paper" id="report" lang="zh-CN">
${text}${signature === '' ? '' : `\n<div class="signature">\n${signature}\n</div>`}
</article>`;
}

function headingTag(level: 1 | 2): string {
  return level === 1 ? 'h2' : 'h3';
}
