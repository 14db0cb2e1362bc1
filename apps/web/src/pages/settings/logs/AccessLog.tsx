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

/** Who looked at personal data, and all that inspectors looked at; the newest first. */
export function AccessLog(): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { organization } = useWorkplace();
  const asked = useInfiniteQuery({
    queryKey: ['access-log', organization], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ask(api.GET('/api/v1/organizations/{organization}/logs/access', { params: { path: { organization }, query: { limit: A_PAGE, ...(pageParam !== undefined && { after: pageParam }) } } })),
    getNextPageParam: (last) => last.next,
  });
  return (
    <Answered asked={asked}>
      {({ pages }) => (
        <>
          <SideScroll name={t(say('调阅日志', 'Who looked at what'))}>
            <Table rowKey="id" size="small" pagination={false} dataSource={pages.flatMap(({ lines }) => lines)} locale={{ emptyText: <Nothing>{t(say('没有记录', 'Nothing yet'))}</Nothing> }} columns={[
              { title: t(say('时间', 'When')), className: 'figure', render: (_, { at }) => instantText(at) },
              { title: t(say('谁', 'Who')), dataIndex: 'name' },
              { title: t(say('角色', 'Roles')), render: (_, { roles }) => roles.map((role) => word('roles', role)).join(t(say('、', ', '))) },
              { title: t(say('看了什么', 'Looked at')), render: (_, { subject, what }) => <span title={what} style={{ overflowWrap: 'anywhere' }}>{subject}</span> },
            ]} />
          </SideScroll>
          <Older more={asked.hasNextPage} loading={asked.isFetchingNextPage} load={() => { void asked.fetchNextPage(); }} />
        </>
      )}
    </Answered>
  );
}
