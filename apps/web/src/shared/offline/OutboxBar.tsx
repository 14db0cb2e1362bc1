import { CloudUploadOutlined, DisconnectOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Flex, List, Popconfirm, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../catalogue.js';
import { useOutbox } from './outbox.js';
import { useKeptForms } from './use-kept-forms.js';

/** Says that there is no signal, and what has not been sent yet; opens into the list. */
export function OutboxBar(): ReactNode {
  const t = useText();
  useKeptForms();
  const { entries, online } = useOutbox();
  const [open, setOpen] = useState(false);
  const refused = entries.filter(({ state }) => state === 'refused').length;
  if (online && entries.length === 0) return null;
  const count = String(entries.length);
  const waiting = entries.length === 0 ? '' : t(say(`，${count} 条待发送`, `, ${count} to be sent`));
  const words = refused > 0 ? t(say(`${String(refused)} 条未被接受，请查看`, `${String(refused)} were not accepted; have a look`))
    : online ? t(say(`${count} 条正在发送`, `${count} being sent`)) : t(say('没有网络，登记会先存在本机', 'No signal: entries are kept on this device')) + waiting;
  return (
    <>
      <Alert banner type={refused > 0 ? 'error' : 'warning'} icon={online ? <CloudUploadOutlined /> : <DisconnectOutlined />} title={words} className="no-print"
        action={entries.length > 0 && <Button size="small" onClick={() => { setOpen(true); }}>{t(say('查看', 'Show'))}</Button>} />
      <Drawer open={open} onClose={() => { setOpen(false); }} title={t(say('待发送的登记', 'Entries to be sent'))} size="default"><Waiting /></Drawer>
    </>
  );
}

function Waiting(): ReactNode {
  const t = useText();
  const typeName = useTypeName();
  const { entries, sendAll, discard } = useOutbox();
  return (
    <Flex vertical gap="middle">
      <Button type="primary" block onClick={() => { void sendAll(); }}>{t(say('立即发送', 'Send now'))}</Button>
      <List dataSource={[...entries]} renderItem={({ key, body, files, state, fault }) => (
        <List.Item actions={[(
          <Popconfirm key="discard" title={t(say('不再发送，并从本机删除？', 'Not send it, and take it off this device?'))} okText={t(say('删除', 'Delete'))} cancelText={t(say('取消', 'Cancel'))} onConfirm={() => { void discard(key); }}>
            <Button type="text" danger size="small">{t(say('删除', 'Delete'))}</Button>
          </Popconfirm>
        )]}>
          <List.Item.Meta
            title={<>{body.occurredOn} {typeName(body.type)} <Tag color={state === 'refused' ? 'error' : 'warning'}>{state === 'refused' ? t(say('未被接受', 'Not accepted')) : t(say('待发送', 'Waiting'))}</Tag></>}
            description={<>{files.length > 0 && t(say(`附件 ${String(files.length)} 个`, `${String(files.length)} files`))}{fault !== undefined && <Typography.Paragraph type="danger" style={{ margin: 0 }}>{fault}</Typography.Paragraph>}</>} />
        </List.Item>
      )} />
    </Flex>
  );
}
