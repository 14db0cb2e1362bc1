import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Nothing } from '../../shared/States.js';

/** An empty ledger, and what to do about it. */
export function NoLines({ narrowed, clear }: { narrowed: boolean; clear: () => void }): ReactNode {
  const t = useText();
  const { may, to } = useWorkplace();
  if (narrowed) return <Nothing><Flex vertical align="center" gap="small">{t(say('没有符合条件的记录', 'No record fits'))}<Button onClick={clear}>{t(say('清除筛选条件', 'Clear the filter'))}</Button></Flex></Nothing>;
  return (
    <Nothing>
      <Flex vertical align="center" gap="small">
        {t(say('本年还没有记录', 'Nothing has been recorded this year'))}
        {may('records.enter') && <Link to={to('record')}><Button type="primary">{t(say('记一笔', 'Record'))}</Button></Link>}
      </Flex>
    </Nothing>
  );
}
