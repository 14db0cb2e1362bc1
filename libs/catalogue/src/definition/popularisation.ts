/** The four lists and one method of law popularisation (四清单一办法), and the words they go by. */
const PAPERS: readonly [string, RegExp][] = [
  ['内容清单', /内容清单/],
  ['责任清单', /普法责任清单|普法.*责任清单/],
  ['措施清单', /措施清单/],
  ['标准清单', /标准清单/],
  ['考核办法', /普法.*(考核|考评|评议)办法|(考核|考评)办法.*普法/],
];

/** Which of the five a text speaks of. */
export function popularisationPapersIn(text: string): string[] {
  return PAPERS.filter(([, words]) => words.test(text)).map(([name]) => name);
}
