const CLOSING_MARKS = /[\s。；，、：！？;,.]+$/u;
const OPENING_MARKS = /^[\s。；，、：！？;,.]+/u;
/** A sentence with the marks, brackets and quotes that close it. */
const SENTENCE = /[^。！？]+[。！？]*[”’）》]*/gu;
/** Names of ideas and bodies of knowledge, which are studied like laws but carry no title marks. */
const NO_TITLE = /(?:思想|理论|精神|讲话|论述|知识)$/u;

/** A recorded text as part of a sentence of ours: one line, without marks at its ends. Empty when nothing is left. */
export function phrase(recorded: string): string {
  return recorded.replace(/\s*[\r\n\t]+\s*/gu, '').replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '');
}

/** A recorded text as a sentence of its own, with exactly one mark at its end; empty when nothing is left. */
export function sentence(recorded: string): string {
  const words = phrase(recorded.trim().replace(/[。；，、]+([”’）》]+)$/u, '$1'));
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  const asked = /([！？])[\s。；，、]*$/u.exec(recorded)?.[1];
  return words + (asked ?? '。');
}

/** A recorded text as its sentences, each with exactly one mark at its end. */
export function sentencesOf(recorded: string): string[] {
  return (recorded.match(SENTENCE) ?? []).map(sentence).filter((part) => part !== '');
}

/** A document's or law's name in title marks; marks inside become single ones. */
export function bookTitle(recorded: string): string {
  const name = withoutTitleMarks(phrase(recorded));
  return `《${name.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** What was studied: in title marks, unless it is no title. */
export function studyTopic(recorded: string): string {
  const name = phrase(recorded);
  return NO_TITLE.test(name) ? name : bookTitle(name);
}

/** Without the title marks around the whole of it. */
export function withoutTitleMarks(name: string): string {
  return /^《[^《》]*》$/u.test(name) ? name.slice(1, -1) : name;
}

/** A day or a way of working known by a name of its own, in quotation marks. */
export function quoted(recorded: string): string {
  return `“${phrase(recorded).replace(/^[“"]([^“”"]*)[”"]$/u, '$1').replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Items side by side: 、 between them, but not between two names that both carry marks (GB/T 15834-2011, 4.5). */
export function listed(items: readonly string[]): string {
  return items.reduce((text, item) => {
    const bothMarked = /[》”]$/u.test(text) && /^[《“]/u.test(item);
    return text === '' || bothMarked ? text + item : `${text}、${item}`;
  }, '');
}
