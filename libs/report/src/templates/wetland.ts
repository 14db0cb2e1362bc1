import { FIRST_YEAR, heading, narrative, sentence, type TemplatePack } from './grammar.js';

/** Wetland bureaus: their own words, and the projects that use wetland. */
export const wetland: TemplatePack = {
  pack: 'wetland',
  trade: '湿地',
  units: [
    heading('S21', '强化湿地管护，守牢资源安全底线'),
    narrative(
      'S22',
      { from: FIRST_YEAR, text: '坚持保护优先、严格管理、合理利用，依法加强湿地资源保护，维护湿地生态功能。' },
      { from: 2022, text: '坚持保护优先、严格管理、合理利用，依照《中华人民共和国湿地保护法》加强湿地资源保护，维护湿地生态功能。' },
    ),
    sentence('S26', 'a', [
      '坚持从严控制湿地占用',
      '对{@firstOfProjects}等{project.processed|个}建设项目依法履行报批手续',
      '对{@onlyProject}这{project.processed|个}建设项目依法履行报批手续',
    ]),
    sentence('S35', 'a', [{
      lead: '{year}年',
      parts: ['出具湿地审批审查意见复函{approval.opinions|起}', '参加并联审批项目{approval.parallel|起}', '开展双随机抽查，检查对象{double.random|个}'],
      joiner: '，',
    }]),
  ],
};
