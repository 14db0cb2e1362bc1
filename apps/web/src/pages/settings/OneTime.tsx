import { Alert, Modal, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';

/** A secret that is shown this once: closing it takes a deliberate act. */
export function OneTime({ title, secret, close }: { title: string; secret: string | undefined; close: () => void }): ReactNode {
  const t = useText();
  return (
    <Modal open={secret !== undefined} title={title} onOk={close} onCancel={close} mask={{ closable: false }} okText={t(say('已记下', 'I have it'))} cancelButtonProps={{ style: { display: 'none' } }}>
      <Alert type="warning" showIcon title={t(say('只显示这一次，关闭后无法再看', 'Shown this once; it cannot be seen again'))} style={{ marginBottom: 12 }} />
      <Typography.Paragraph copyable code style={{ overflowWrap: 'anywhere' }} data-testid="secret">{secret}</Typography.Paragraph>
    </Modal>
  );
}
