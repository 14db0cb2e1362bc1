import { bookTitle, listed, phrase, quoted, sentence, sentencesOf, studyTopic } from './wording.js';

describe('recorded words in a sentence', () => {
  it('lose the marks and breaks around them', () => {
    expect(phrase('  研究年度要点；\n')).toBe('研究年度要点');
    expect(phrase('上半年\n下半年。')).toBe('上半年下半年');
    expect(phrase('。。')).toBe('');
  });

  it.each([
    ['力量薄弱', '力量薄弱。'], ['力量薄弱。', '力量薄弱。'], ['力量薄弱；。', '力量薄弱。'], ['落实“一月一法。”', '落实“一月一法”。'],
    ['如何改进？', '如何改进？'], ['。', ''], ['……', ''],
  ])('become a sentence: %s', (recorded, printed) => {
    expect(sentence(recorded)).toBe(printed);
  });

  it('become as many sentences as they are', () => {
    expect(sentencesOf('一句。两句；还在两句。。“三句。”四句')).toEqual(['一句。', '两句；还在两句。', '“三句”。', '四句。']);
    expect(sentencesOf(' 。 ')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['民法典', '《民法典》'], ['《民法典》', '《民法典》'], ['关于贯彻《水法》的方案', '《关于贯彻〈水法〉的方案》'], ['《水法》和《渔业法》', '《〈水法〉和〈渔业法〉》'],
  ])('of documents carry one pair of title marks: %s', (recorded, printed) => {
    expect(bookTitle(recorded)).toBe(printed);
  });

  it('of what is no document carry none', () => {
    expect(['习近平法治思想', '统计法'].map(studyTopic)).toEqual(['习近平法治思想', '《统计法》']);
  });

  it('of days carry quotation marks once', () => {
    expect(['爱鸟周', '“爱鸟周”', '"爱鸟周"'].map(quoted)).toEqual(['“爱鸟周”', '“爱鸟周”', '“爱鸟周”']);
  });

  it('stand side by side with 、 unless both carry marks', () => {
    expect(listed(['《甲》', '《乙》', '丙', '《丁》'])).toBe('《甲》《乙》、丙、《丁》');
    expect(listed([])).toBe('');
  });
});
