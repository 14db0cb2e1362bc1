import type { Act } from '../../app/workplace.js';
import { say, type Text } from '../../language/text.js';
import type { RecordDetail, Word } from './use-record.js';

export type Action = Exclude<Word, 'answers'> | 'confirm';

interface Who {
  may: (act: Act) => boolean;
  name: string;
}

/** What somebody may do with a record as it stands. The server decides; this only spares people what it would refuse. */
export function actionsOf({ standing, confirmedBy, recordedBy, review: { correctors, returned } }: Pick<RecordDetail, 'standing' | 'confirmedBy' | 'recordedBy' | 'review'>, { may, name }: Who): Set<Action> {
  const live = standing === 'live';
  const own = [recordedBy, ...correctors].includes(name);
  return new Set<Action>([
    ...(live && may('records.confirm') && confirmedBy === null && !own ? ['confirm' as const] : []),
    ...(live && may('records.confirm') && !returned && !own ? ['return' as const] : []),
    ...(live && may('records.amend') ? ['corrections', 'duplicate', 'void'] as const : []),
    ...(standing === 'void' && may('records.amend') ? ['void-revocation' as const] : []),
    ...(standing === 'duplicate' && may('records.amend') ? ['duplicate-revocation' as const] : []),
  ]);
}

const OF_TWO = say('提出后由另一人批准才生效；记录不会删除，划去后仍可查看。', 'It is asked for, and takes effect once another person approves it. Nothing is deleted: the record stays to be seen, struck out.');

export const reasonFor: Readonly<Record<'return' | 'duplicate' | 'void' | 'void-revocation' | 'duplicate-revocation', { title: Text; note?: Text; button: Text }>> = {
  'return': { title: say('退回录入人补正', 'Send back to the recorder'), button: say('退回', 'Return') },
  'duplicate': { title: say('标记重复', 'Mark as a duplicate'), button: say('标记重复', 'Mark as duplicate') },
  'void': { title: say('作废这条记录', 'Void this record'), note: OF_TWO, button: say('作废', 'Void') },
  'void-revocation': { title: say('撤销作废', 'Revoke the void'), note: say('提出后由另一人批准才生效。', 'It takes effect once another person approves it.'), button: say('撤销作废', 'Revoke the void') },
  'duplicate-revocation': { title: say('撤销重复标记', 'Revoke the duplicate mark'), button: say('撤销重复标记', 'Revoke the duplicate mark') },
};
