import { FIRST_YEAR, heading, narrative, sentence } from '../grammar.js';

/** （一）: political and legal leadership. */
export const leadership = [
  heading('S04', '加强组织领导，压实法治建设责任'),
  narrative(
    'S05',
    { from: FIRST_YEAR, text: '坚决落实党中央关于全面依法治国的决策部署，自觉承担党政主要负责人推进法治建设的职责。' },
    { from: 2018, text: '坚持以习近平新时代中国特色社会主义思想为指导，落实全面依法治国基本方略，自觉承担党政主要负责人推进法治建设的职责。' },
    { from: 2021, text: '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，自觉承担党政主要负责人推进法治建设的职责。' },
  ),
  sentence('S06', 'b', ['印发{@workPoints}，明确年度重点任务', '坚持法治建设与业务工作同谋划、同推进、同检查']),
  sentence('S07', 'b', ['党组把法治工作摆上议事日程', '{@partyGroupTopics}']),
  narrative(
    'S08',
    { from: FIRST_YEAR, text: '坚持一级抓一级，推动法治建设责任落实到岗、落实到人。' },
    { from: FIRST_YEAR, when: 'TargetSet', text: '对照年度考核目标推进法治建设各项任务，坚持以考核促落实。' },
  ),
  narrative(
    'S09',
    { from: FIRST_YEAR, text: '按照建设法治政府的要求改进工作，不断提高依法行政水平。' },
    { from: 2019, text: '以法治政府建设示范创建的标准要求各项工作，不断提高依法行政水平。' },
  ),
  narrative('S10', { from: FIRST_YEAR, text: '坚持民主集中制，遵循科学决策、民主决策、依法决策的要求，注重防范决策的法律风险。' }),
];
