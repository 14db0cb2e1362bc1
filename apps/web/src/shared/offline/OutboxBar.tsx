import { CloudUploadOutlined, DisconnectOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Flex, List } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { OutgoingLine } from './OutgoingLine.js';
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
  const close = (): void => { setOpen(false); };
  const count = String(entries.length);
  const waiting = entries.length === 0 ? '' : t(say(`，${count} 条待发送`, `, ${count} to be sent`));
  const words = refused > 0 ? t(say(`${String(refused)} 条未被接受，请查看`, `${String(refused)} were not accepted; have a look`))
    : online ? t(say(`${count} 条正在发送`, `${count} being sent`)) : t(say('没有网络，登记会先存在本机', 'No signal: entries are kept on this device')) + waiting;
  return (
    <>
      <Alert banner type={refused > 0 ? 'error' : 'warning'} icon={online ? <CloudUploadOutlined /> : <DisconnectOutlined />} title={words} className="no-print"
        action={entries.length > 0 && <Button size="small" onClick={() => { setOpen(true); }}>{t(say('查看', 'Show'))}</Button>} />
      <Drawer open={open} onClose={close} title={t(say('待发送的登记', 'Entries to be sent'))} size="default"><Waiting close={close} /></Drawer>
    </>
  );
}

function Waiting({ close }: { close: () => void }): ReactNode {
  const t = useText();
  const { entries, sendAll } = useOutbox();
  return (
    <Flex vertical gap="middle">
      <Button type="primary" block onClick={() => { void sendAll(); }}>{t(say('立即发送', 'Send now'))}</Button>
      <List dataSource={[...entries]} renderItem={(entry) => <OutgoingLine entry={entry} close={close} />} />
    </Flex>
  );
}
