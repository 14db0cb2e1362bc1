import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { Answered, Nothing } from '../../shared/States.js';
import { Lines } from './Lines.js';
import { Panel } from './Panel.js';
import { useLatest } from './use-today.js';

/** What was entered last. */
export function Latest({ open, title = say('最近录入', 'Latest entries'), count = 6 }: { open: (id: string) => void; title?: Text; count?: number }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const latest = useLatest(count);
  return (
    <Panel title={title} extra={<Link to={`${to('ledger')}?sort=-recordedAt`}>{t(say('查看全部', 'See all'))}</Link>}>
      <Answered asked={latest}>{({ records }) => records.length > 0 ? <Lines lines={records} open={open} /> : <Nothing>{t(say('本年还没有记录', 'Nothing has been recorded this year'))}</Nothing>}</Answered>
    </Panel>
  );
}
