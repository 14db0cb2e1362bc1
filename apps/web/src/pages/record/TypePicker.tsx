import { Card, Flex, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../app/session.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { type RecordTypeLine, useRecordTypes } from '../../shared/record-types.js';
import { Nothing } from '../../shared/States.js';
import { keptFor } from './kept.js';
import './record.css';
import { searchTypes } from './type-search.js';
import { useInitials } from './use-initials.js';

/** What can be recorded here by whoever asks, found by a few letters; Enter takes the first. */
export function TypePicker(): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { session } = useSession();
  const { roles, to } = useWorkplace();
  const [typed, setTyped] = useState('');
  const types = useRecordTypes().filter(({ recorders }) => recorders.some(({ code }) => (roles as readonly string[]).includes(code)));
  const found = searchTypes(types, typed, language, useInitials());
  const recent = keptFor(session?.account ?? '').get('recent') as string[] | undefined ?? [];
  const used = recent.flatMap((name) => types.filter(({ type }) => type === name));
  const first = found[0];
  const search = t(say('查找要记的事项', 'Find what to record'));
  return (
    <Flex vertical gap="middle">
      <Input.Search size="large" autoFocus allowClear aria-label={search} placeholder={t(say('如：学法、xf、巡查', 'as: study, patrol'))} value={typed} onChange={({ target }) => { setTyped(target.value); }}
        onSearch={() => { if (first) void navigate(to(`record/${first.type}`)); }} />
      {typed === '' && used.length > 0 && <Group title={t(say('最近用过', 'Used last'))} types={used} />}
      {found.length === 0 ? <Nothing>{t(say('没有找到。换个词试试', 'Nothing found; try another word'))}</Nothing>
        : groupsOf(found).map(([section, members]) => <Group key={section} title={section === '' ? t(say('各股室通用', 'Every section')) : section} types={members} />)}
    </Flex>
  );
}

function Group({ title, types }: { title: string; types: readonly RecordTypeLine[] }): ReactNode {
  const { language } = useLanguage();
  const { to } = useWorkplace();
  return (
    <Card size="small" title={<Typography.Title level={2} style={{ fontSize: 14, margin: 0 }}>{title}</Typography.Title>}>
      <ul className="type-list">{types.map(({ type, label }) => <li key={type}><Link to={to(`record/${type}`)}>{label[language]}</Link></li>)}</ul>
    </Card>
  );
}

/** By the section whose work it is, in the order of the catalogue. */
function groupsOf(types: readonly RecordTypeLine[]): [string, RecordTypeLine[]][] {
  const groups = new Map<string, RecordTypeLine[]>();
  for (const one of types) {
    const section = one.sections[0]?.label ?? '';
    groups.set(section, [...groups.get(section) ?? [], one]);
  }
  return [...groups];
}
