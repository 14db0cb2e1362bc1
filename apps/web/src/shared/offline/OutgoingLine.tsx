import { Button, List, Popconfirm, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../catalogue.js';
import { useOutbox } from './outbox.js';
import type { OutgoingEntry } from './outbox-store.js';

/** An entry that the server does not have yet: what it is, why it is still here, what can be done about it. */
export function OutgoingLine({ entry, close }: { entry: OutgoingEntry; close: () => void }): ReactNode {
  const t = useText();
  const typeName = useTypeName();
  const { discard } = useOutbox();
  const { key, body: { type, occurredOn }, files, state, recorded = false, fault } = entry;
  const refused = state === 'refused';
  const discarding = (
    <Popconfirm key="discard" title={t(say('不再发送，并从本机删除？', 'Not send it, and take it off this device?'))} okText={t(say('删除', 'Delete'))} cancelText={t(say('取消', 'Cancel'))} onConfirm={() => { void discard(key); }}>
      <Button type="text" danger size="small">{t(say('删除', 'Delete'))}</Button>
    </Popconfirm>
  );
  return (
    <List.Item actions={[refused && <Link key="go" to={placeOf(entry)} onClick={close}>{recorded ? t(say('看记录', 'See the record')) : t(say('改好再登记', 'Mend it'))}</Link>, discarding].filter((action) => action !== false)}>
      <List.Item.Meta
        title={<>{occurredOn} {typeName(type)} <Tag color={refused ? 'error' : 'warning'}>{wordOf(refused, recorded, t)}</Tag></>}
        description={<>{files.length > 0 && t(say(`附件 ${String(files.length)} 个`, `${String(files.length)} files`))}{fault !== undefined && <Typography.Paragraph type="danger" style={{ margin: 0 }}>{fault}</Typography.Paragraph>}</>} />
    </List.Item>
  );
}

function wordOf(refused: boolean, recorded: boolean, t: ReturnType<typeof useText>): string {
  if (!refused) return t(say('待发送', 'Waiting'));
  return recorded ? t(say('已登记，附件未被接受', 'Recorded; files not accepted')) : t(say('未被接受', 'Not accepted'));
}

/** The record where it is there, else the form with what was said. */
function placeOf({ key, organization, body: { type, occurredOn }, recorded = false }: OutgoingEntry): string {
  return addressOf(organization, Number(occurredOn.slice(0, 4)), recorded ? `records/${encodeURIComponent(key)}` : `record/${type}?again=${key}`);
}
