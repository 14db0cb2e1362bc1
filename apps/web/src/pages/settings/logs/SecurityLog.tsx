import { useInfiniteQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { instantText } from '../../../shared/moment.js';
import { useWords } from '../../../shared/words.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered, Nothing } from '../../../shared/States.js';
import { Older } from './Older.js';

const A_PAGE = 100;

/** Sign-ins, refusals, changes of roles, passwords and tokens; the newest first. */
export function SecurityLog(): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { organization } = useWorkplace();
  const asked = useInfiniteQuery({
    queryKey: ['security-log', organization], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ask(api.GET('/api/v1/organizations/{organization}/logs/security', { params: { path: { organization }, query: { limit: A_PAGE, ...(pageParam !== undefined && { after: pageParam }) } } })),
    getNextPageParam: (last) => last.next,
  });
  return (
    <Answered asked={asked}>
      {({ pages }) => (
        <>
          <SideScroll name={t(say('安全日志', 'Security log'))}>
            <Table rowKey="id" size="small" pagination={false} dataSource={pages.flatMap(({ lines }) => lines)} locale={{ emptyText: <Nothing>{t(say('没有记录', 'Nothing yet'))}</Nothing> }} columns={[
              { title: t(say('时间', 'When')), className: 'figure', render: (_, { at }) => instantText(at) },
              { title: t(say('事项', 'What')), render: (_, { kind }) => word('securityEvents', kind) },
              { title: t(say('谁', 'Who')), render: (_, { name }) => name ?? '—' },
              { title: t(say('对象', 'Of whom')), render: (_, { subject }) => subject ?? '—' },
              { title: t(say('来自', 'From')), className: 'figure', render: (_, { address }) => address ?? '—' },
            ]} />
          </SideScroll>
          <Older more={asked.hasNextPage} loading={asked.isFetchingNextPage} load={() => { void asked.fetchNextPage(); }} />
        </>
      )}
    </Answered>
  );
}
