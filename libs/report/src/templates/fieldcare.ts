import { FIRST_YEAR, heading, narrative, sentence, type TemplatePack } from './grammar.js';

/** Bureaus with stations and wardens of whatever trade. */
export const fieldcare: TemplatePack = {
  pack: 'fieldcare',
  trade: '',
  units: [
    heading('S21', '强化日常管护，建强管护队伍'),
    narrative('S22', { from: FIRST_YEAR, text: '坚持依法管护、预防为主，把管护责任落实到基层一线。' }),
    sentence('S23', 'a', ['完成{station.upgraded|个}{trade}管护站的软硬件设施升级', '改善基层管护条件']),
    sentence('S24', 'a', [
      {
        lead: '{?年初}[[为{post.townsWithCoordinator|个}镇]]选聘',
        parts: ['{trade}协管员{post.coordinators|名}', '{?专职}管护员{post.wardens|名}'],
        joiner: '、',
      },
      '组织开展{@preJobTraining}',
      '签订管护协议{agreement.signed|份}',
      '开展{trade}巡查{patrol.count|次}',
    ]),
  ],
};
