import { figure, paragraph, section, sentence } from '../testing/building-blocks.js';
import { sampleReport } from '../testing/sample-report.js';
import { reportJson, withoutLineage } from './report-json.js';

test('title over the opening paragraph, then the sections with the lineage of their figures', () => {
  const model = sampleReport({
    title: '题目',
    basis: paragraph(sentence('S02', 'h', '如下：')),
    sections: [section('S11', 2, '（一）学法', [paragraph(sentence('S13', 'a', '学法', figure('study.sessions', 2), '次。'))], true)],
  });
  expect(reportJson(model)).toEqual({
    organization: '云泽县湿地局',
    year: 2022,
    position: 2114,
    knownAt: '2023-02-08T18:00:00+08:00',
    titleLines: ['题目'],
    profile: {},
    sections: [
      {
        unit: 'S01', level: 0, heading: '题目', runIn: false,
        paragraphs: [{ units: [{ unit: 'S02', class: 'h', text: '如下：', figures: [], spans: [{ text: '如下：' }], unclaimed: [] }] }],
      },
      {
        unit: 'S11',
        level: 2,
        heading: '（一）学法',
        runIn: true,
        paragraphs: [{
          units: [{
            unit: 'S13',
            class: 'a',
            text: '学法2次。',
            figures: [{ measure: 'study.sessions', value: 2, printed: '2', records: ['study.sessions-0001', 'study.sessions-0002'] }],
            spans: [{ text: '学法' }, { text: '2', figure: 0 }, { text: '次。' }],
            unclaimed: [],
          }],
        }],
      },
    ],
    dropped: [
      { unit: 'S14', why: '没有记载执法人员网络培训班', code: 'noRecord' },
      { unit: 'S20', why: '五类场所中没有一类有普法活动', code: 'noRecord' },
    ],
    annexes: [],
  });
});

test('without lineage it says the same, and names no record behind a figure', () => {
  const whole = reportJson(sampleReport());
  const bare = withoutLineage(whole);
  const said = (report: typeof whole): unknown => JSON.parse(JSON.stringify(report, (key: string, value: unknown) => (key === 'records' ? undefined : value)));
  expect(said(bare)).toEqual(said(whole));
  expect(JSON.stringify(bare)).not.toContain('-0001');
});
