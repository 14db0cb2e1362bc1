import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Table, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../api/client.js';
import { useYears } from '../../../app/FirstYear.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { numberText } from '../../../shared/number.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered } from '../../../shared/States.js';
import { type Saying, SayDialog } from './SayDialog.js';
import { OpenYear } from './OpenYear.js';

const standings = { open: say('已开启', 'open'), closed: say('已关账', 'closed'), unopened: say('未开启', 'not opened') } as const;

/** Which years are open, and the locks of the months of the year that is shown. */
export function YearsTab(): ReactNode {
  const t = useText();
  const { organization, year, may, roles } = useWorkplace();
  const years = useYears(organization);
  const [saying, setSaying] = useState<Saying>();
  const leads = roles.includes('leader');
  const months = useQuery({ queryKey: ['locks', organization, year], queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/locks', { params: { path: { organization, year } } })) });
  return (
    <Flex vertical gap="large" style={{ maxWidth: 900 }}>
      <Answered asked={years}>
        {(known) => (
          <SideScroll name={t(say('年度', 'Years'))}>
            <Table rowKey="year" size="small" pagination={false} dataSource={known} columns={[
              { title: t(say('年度', 'Year')), dataIndex: 'year', className: 'figure' },
              { title: t(say('状态', 'Standing')), render: (_, { standing }) => <Tag color={standing === 'open' ? 'green' : undefined}>{t(standings[standing])}</Tag> },
              { title: t(say('有效记录', 'Records')), align: 'right', className: 'figure', render: (_, { live }) => numberText(live) },
              { title: t(say('迟录', 'Late')), align: 'right', className: 'figure', render: (_, { late }) => numberText(late) },
              ...(leads ? [{ title: t(say('操作', 'Act')), render: (_: unknown, { year: of, standing }: { year: number; standing: keyof typeof standings }) => (
                standing === 'open' ? <Button size="small" onClick={() => { setSaying({ act: 'closeYear', year: of }); }}>{t(say('关账', 'Close'))}</Button>
                  : standing === 'closed' ? <Button size="small" onClick={() => { setSaying({ act: 'reopenYear', year: of }); }}>{t(say('撤销关账', 'Reopen'))}</Button> : null) }] : []),
            ]} />
          </SideScroll>
        )}
      </Answered>
      {leads && <OpenYear />}
      <div>
        <Typography.Title level={2} style={{ fontSize: 16 }}>{t(say(`${String(year)} 年各月`, `Months of ${String(year)}`))}</Typography.Title>
        <Typography.Paragraph type="secondary">{t(say('没有人锁定的月份，次月 10 日后自动视为锁定；锁定后的更改须两人经办。', 'A month that nobody locks counts as locked after day 10 of the next; a locked month is changed by two hands.'))}</Typography.Paragraph>
        <Answered asked={months}>
          {(known) => (
            <Table rowKey="period" size="small" pagination={false} dataSource={known} columns={[
              { title: t(say('月份', 'Month')), dataIndex: 'period', className: 'figure' },
              { title: t(say('状态', 'Standing')), render: (_, { locked, said }) => <Tag color={locked ? undefined : 'green'}>{locked ? (said === null ? t(say('自动锁定', 'locked by rule')) : t(say('已锁定', 'locked'))) : said === 'reopened' ? t(say('已解锁', 'reopened')) : t(say('可登记', 'open'))}</Tag> },
              ...(may('records.confirm') ? [{ title: t(say('操作', 'Act')), render: (_: unknown, { period, locked }: { period: string; locked: boolean }) => (locked
                ? <Button size="small" aria-label={t(say(`解锁 ${period}`, `Reopen ${period}`))} onClick={() => { setSaying({ act: 'reopenMonth', period }); }}>{t(say('解锁', 'Reopen'))}</Button>
                : <Button size="small" aria-label={t(say(`锁定 ${period}`, `Lock ${period}`))} onClick={() => { setSaying({ act: 'lockMonth', period }); }}>{t(say('锁定', 'Lock'))}</Button>) }] : []),
            ]} />
          )}
        </Answered>
      </div>
      <SayDialog key={JSON.stringify(saying)} saying={saying} close={() => { setSaying(undefined); }} />
    </Flex>
  );
}
