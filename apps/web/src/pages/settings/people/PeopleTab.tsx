import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Table, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { useWords } from '../../../shared/words.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered, Nothing } from '../../../shared/States.js';
import type { Person } from '../person.js';
import { AddPerson } from './AddPerson.js';
import { PersonDrawer } from './PersonDrawer.js';

export function PeopleTab(): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { organization, may } = useWorkplace();
  const [adding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string>();
  const asked = useQuery({ queryKey: ['people', organization], queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/people', { params: { path: { organization } } })) });
  return (
    <Answered asked={asked}>
      {({ people }) => (
        <Flex vertical gap="middle">
          {may('people.manage') && <div><Button type="primary" onClick={() => { setAdding(true); }}>{t(say('添加人员', 'Add a person'))}</Button></div>}
          <SideScroll name={t(say('人员', 'People'))}>
            <Table<Person> rowKey="id" size="small" pagination={{ pageSize: 50, hideOnSinglePage: true }} dataSource={people} locale={{ emptyText: <Nothing>{t(say('还没有人员', 'Nobody yet'))}</Nothing> }} columns={[
              { title: t(say('姓名', 'Name')), render: (_, { displayName, disabled }) => <>{displayName}{disabled && <Tag style={{ marginInlineStart: 8 }}>{t(say('已停用', 'disabled'))}</Tag>}</> },
              { title: t(say('用户名', 'Sign-in name')), dataIndex: 'name' },
              { title: t(say('单位', 'Organisation')), render: (_, one) => (one.organization === '*' ? t(say('全部单位', 'everywhere')) : one.organization) },
              { title: t(say('角色', 'Roles')), render: (_, { grants }) => <Flex gap={4} wrap>{grants.map(({ id, role, section }) => <Tag key={id}>{word('roles', role)}{section ? ` · ${word('sections', section)}` : ''}</Tag>)}</Flex> },
              { title: t(say('登录', 'Sign-in')), render: (_, { passwordDue, secondFactor }) => <Typography.Text type="secondary">{passwordDue ? t(say('待首次修改密码', 'password due')) : secondFactor ? t(say('两步登录', 'second factor')) : t(say('密码', 'password'))}</Typography.Text> },
              ...(may('people.manage') ? [{ title: t(say('操作', 'Act')), render: (_: unknown, { id, displayName }: Person) => <Button size="small" aria-label={t(say(`管理 ${displayName}`, `Look after ${displayName}`))} onClick={() => { setOpened(id); }}>{t(say('管理', 'Look after'))}</Button> }] : []),
            ]} />
          </SideScroll>
          <AddPerson open={adding} close={() => { setAdding(false); }} />
          <PersonDrawer person={people.find(({ id }) => id === opened)} close={() => { setOpened(undefined); }} />
        </Flex>
      )}
    </Answered>
  );
}
