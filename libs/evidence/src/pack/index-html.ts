import type { Language } from '@app/catalogue';
import { COLUMNS, INDEX_WORDS, MISSING_COLUMNS, momentOf, type PackIndex } from './pack-index.js';

const STYLE = `body{font-family:"Noto Serif CJK SC","SimSun",serif;margin:2em}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top;word-break:break-all}th{background:#f0f0f0}td:first-child{white-space:nowrap}`;

/** The index as a page that opens its files: no script, nothing from elsewhere. */
export function indexHtml(index: PackIndex, language: Language): string {
  const head = COLUMNS.map(({ label }) => `<th>${escaped(label[language])}</th>`).join('');
  const rows = index.files.map((file) => `<tr>${COLUMNS.map(({ value }) => {
    const text = escaped(String(value(file, language)));
    return value(file, language) === file.path ? `<td><a href="${encodeURI(file.path).replaceAll('#', '%23')}">${text}</a></td>` : `<td>${text}</td>`;
  }).join('')}</tr>`);
  const lost = index.missing.map((missing) => `<tr>${MISSING_COLUMNS.map(({ value }) => `<td>${escaped(value(missing, language))}</td>`).join('')}</tr>`);
  const lostHead = MISSING_COLUMNS.map(({ label }) => `<th>${escaped(label[language])}</th>`).join('');
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(index.title[language])}</title><style>${STYLE}</style></head><body>
<h1>${escaped(INDEX_WORDS.heading[language])}</h1>
<p>${escaped(index.organization)} · ${String(index.year)} · ${escaped(index.title[language])}</p>
<p>${escaped(momentOf(index, language))}</p>
<h2>${escaped(INDEX_WORDS.files[language])}</h2>
<table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<h2>${escaped(INDEX_WORDS.missing[language])}</h2>
${lost.length === 0 ? `<p>${escaped(INDEX_WORDS.nothingMissing[language])}</p>` : `<table><thead><tr>${lostHead}</tr></thead><tbody>\n${lost.join('\n')}\n</tbody></table>`}
</body></html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
