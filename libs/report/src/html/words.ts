import { say } from '@app/catalogue';

/** What the page says around the report. The report itself is Chinese whatever the reader's language. */
export const WORDS = {
  contents: say('本页内容', 'On this page'),
  report: say('报告正文', 'Report'),
  sources: say('数字来源', 'Where the figures come from'),
  sourcesIntro: say(
    '正文中每个数字都由台账记录算出，下面逐一列出。',
    'Every figure in the report is computed from records of the ledger, listed here one by one.',
  ),
  noFigures: say('正文中没有数字。', 'The report prints no figures.'),
  whereFrom: say('查看来源', 'see where it comes from'),
  measure: say('指标', 'Measure'),
  printed: say('印作', 'Printed'),
  exact: say('准确值', 'Exact value'),
  notApplicable: say('不适用', 'not applicable'),
  records: say('条记录', 'record(s)'),
  back: say('回到正文', 'Back to the report'),
  dropped: say('未写入的语句', 'Sentences left out'),
  droppedIntro: say('下列语句因没有记录支持，未写入正文。', 'These sentences have no records to stand on and were left out.'),
  noneDropped: say('没有。', 'None.'),
  sentence: say('语句', 'Sentence'),
  why: say('原因', 'Why'),
  organization: say('单位', 'Organisation'),
  year: say('年度', 'Year'),
  reportingYear: say('述法年度', 'Reporting year'),
  position: say('日志位置', 'Log position'),
  knownAt: say('已知截至', 'As known at'),
  latest: say('最新', 'latest'),
};
