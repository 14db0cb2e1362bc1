import { heading, sentence } from '../grammar.js';

/** （二）: study of the law, and making it known. */
export const study = [
  heading('S11', '抓实学法用法，推进普法宣传教育'),
  sentence('S12', 'b', ['开展{@studyKinds}', '组织{@exams}', '参加{@otherClasses}', '组织旁听{@courts}庭审', '推动学法与用法相结合']),
  sentence('S13', 'a', ['单位集体学法{study.sessions|次}'], { runsInto: 'S14' }),
  sentence('S14', 'a', ['参加执法人员网络培训班{training.classes|期}{training.people|人}']),
  sentence('S15', 'a', ['落实“谁执法谁普法”普法责任制', '公布普法责任清单{list.lawPopularisation|项}']),
  sentence('S16', 'list', ['把{@laws}作为学习重点', '引导干部职工尊法学法守法用法']),
  sentence('S17', 'a', ['制定{@trainingPlans}', '组织参加{@programmes}，{@trainingRates}']),
  sentence('S18', 'list', ['围绕{@occasions}[[，采取{@occasionForms}的方式]]，集中开展{trade}法律法规宣传']),
  sentence('S19', 'a', ['{@campaigns}', '征集作品{campaign.works|幅}']),
  sentence('S20', 'list', [
    '开展{trade}法治宣传{@fiveVenues}活动，走进单位、企业、学校、社区、乡村[[，采取{@venueForms}的形式宣讲法律知识]]',
    '面向{@otherVenues}开展{trade}法治宣传[[，采取{@venueForms}的形式宣讲法律知识]]',
  ]),
];
