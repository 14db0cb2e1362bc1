import { readFileSync } from 'node:fs';
import type { JsonObject } from '@app/event-store';
import { amendRecord, beginRecord, type Entry, type RecordState, standingOf } from '@app/ledger';
import type { ReportModel } from '../model.js';
import { pageOf, textOf, unitsOf, yearInput } from '../testing/year-input.js';
import { composeReport } from './compose-report.js';

const AMENDMENTS = ['RecordCorrected', 'RecordVoided', 'VoidRevoked', 'DuplicateMarked', 'DuplicateRevoked'];

describe('the report on the sample year', () => {
  let report: ReportModel;

  beforeAll(() => {
    report = composeReport(yearInput(effectiveRecords('samples/yunze-2022.jsonl')));
  });

  it.each([
    ['S02', '2022年度'],
    ['S13', '单位集体学法30次；'],
    ['S14', '执法人员网络培训班1期9人。'],
    ['S15', '公布普法责任清单1项'],
    ['S17', '参训率、合格率均达100％。'],
    ['S18', '“世界湿地日”“爱鸟周”“科技宣传周”“安全宣传月”“野生动物保护宣传月”“国家宪法日”'],
    ['S18', '大屏幕播放、发放宣传资料、悬挂标语横幅、宣传车广播'],
    ['S19', '联合县教育局开展第十一届全国湿地主题绘画大赛征稿活动，征集作品300多幅。'],
    ['S20', '“五进”活动，走进单位、企业、学校、社区、乡村'],
    ['S23', '4个湿地管护站'],
    ['S24', '年初为7个镇选聘湿地协管员7名、专职管护员20名，组织开展岗前培训，签订管护协议20份，开展湿地巡查1300多次。'],
    ['S25', '《“绿盾2022”自然保护地强化监督工作实施方案》'],
    ['S26', '凹凸棒石产业园至窑泉道路等4个建设项目'],
    ['S30', '2022年答复电话咨询投诉4件，满意率100％。'],
    ['S33', '聘请法律顾问1名'],
    ['S35', '2022年出具湿地审批审查意见复函46起，参加并联审批项目52起。'],
  ])('prints %s with “%s”', (unit, printed) => {
    expect(textOf(report, unit)).toContain(printed);
  });

  it('prints every figure of the year with the records behind it', () => {
    const figures = unitsOf(report).flatMap(({ spans }) => spans.flatMap(({ figure }) => figure ?? []));
    expect(Object.fromEntries(figures.map(({ measure, value, printed }) => [measure, `${String(value)} ${printed}`]))).toEqual({
      'param.year': '2022 2022',
      'study.sessions': '30 30',
      'training.classes': '1 1',
      'training.people': '9 9',
      'list.lawPopularisation': '1 1',
      'training.enrolRate': '100 100％',
      'training.passRate': '100 100％',
      'publicity.occasions': '6 “世界湿地日”“爱鸟周”“科技宣传周”“安全宣传月”“野生动物保护宣传月”“国家宪法日”',
      'campaign.works': '386 300多',
      'publicity.venuesCovered': '5 “五进”',
      'station.upgraded': '4 4',
      'post.townsWithCoordinator': '7 7',
      'post.coordinators': '7 7',
      'post.wardens': '20 20',
      'agreement.signed': '20 20',
      'patrol.count': '1392 1300多',
      'project.processed': '4 4',
      'inquiry.answered': '4 4',
      'inquiry.satisfaction': '100 100％',
      'counsel.engaged': '1 1',
      'approval.opinions': '46 46',
      'approval.parallel': '52 52',
    });
    expect(figures.filter(({ records }) => records.length === 0)).toEqual([]);
  });

  it('says why the rest is absent', () => {
    expect(report.dropped.map(({ unit, why }) => `${unit} ${why}`)).toEqual([
      'S34 本年无相关记录',
      ...['S42', 'S43', 'S44', 'S46', 'S47', 'S48', 'S49', 'S51', 'S52', 'S53', 'S54'].map((unit) => `${unit} 无记录`),
    ]);
  });

  it('reads like this', () => {
    expect(pageOf(report)).toMatchSnapshot();
  });
});

/** The records in force in a file of the exchange format. */
function effectiveRecords(file: string): { id: string; type: string; on: string; data: JsonObject }[] {
  const states = new Map<string, RecordState>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const entry = JSON.parse(line) as Entry;
    const target = AMENDMENTS.includes(entry.type) ? (entry.data['target'] as string) : entry.id;
    const before = states.get(target);
    states.set(target, before ? amendRecord(before, entry) : beginRecord(entry));
  }
  return [...states.values()].filter((state) => standingOf(state) === 'live').map(({ id, type, occurredOn, data }) => ({ id, type, on: occurredOn, data }));
}
