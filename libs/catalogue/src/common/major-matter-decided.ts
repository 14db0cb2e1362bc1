import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

const matterType = { zh: '事项类型', en: 'Matter type' };

/** Decided by the Party group, as it says; where it does not say by whom, in a meeting. */
function isCollective({ decidedBy, meetingRef }: { decidedBy?: string | undefined; meetingRef?: string | undefined }): boolean {
  return decidedBy === undefined ? meetingRef !== undefined : decidedBy.includes('党组');
}

export default defineRecordType({
  type: 'MajorMatterDecided',
  pack: 'common',
  label: say('重大事项集体决定', 'Major matter decided'),
  fields: payload({
    matterType: text(matterType),
    subject: text({ zh: '事项', en: 'Subject' }),
    decidedBy: text({ zh: '决定机构', en: 'Decided by' }).optional(),
    meetingRef: text({ zh: '会议记录', en: 'Meeting' }).optional(),
    legalReviewRef: text({ zh: '合法性审查', en: 'Legality review' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office', 'law'],
  evidence: [['会议纪要']],
  references: [{ field: 'meetingRef', to: 'PartyGroupMeetingHeld', by: 'id' }],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.subject),
  oddities: [
    unusualWord('matterType', matterType, ['行政决定', '行政处罚', '重大行政决策', '其他']),
    {
      weight: 'desk',
      code: 'no-legality-review',
      field: 'data.legalReviewRef',
      text: say('重大行政决策须先经合法性审查（重大行政决策程序暂行条例第二十五条）', 'A major administrative decision needs a legality review first (Provisional Regulations on Major Decisions, art. 25)'),
      when: ({ data }) => data.matterType === '重大行政决策' && data.legalReviewRef === undefined,
    },
  ],
  measures: [
    supporting('matter.decided', '件', { kind: 'sum' }, say('重大事项决定数', 'Major matters decided'), say('重大事项决定的记录数', 'Decisions on record')),
    supporting('matter.collective', '件', { kind: 'sum' }, say('集体决定的重大事项数', 'Major matters decided collectively'), say(
      '决定机构为党组的；未写决定机构的，有会议记录的',
      'Those decided by the Party group; where nobody is named, those with a meeting',
    )),
    rateOf('matter.collectiveRate', 'matter.collective', 'matter.decided', say('重大事项集体决定率', 'Collective decision rate')),
  ],
  contributes: {
    'matter.decided': () => [{}],
    'matter.collective': ({ data }) => (isCollective(data) ? [{}] : []),
  },
});
