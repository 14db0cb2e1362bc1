import { App, Flex, Form, Input, Modal, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { Faults } from './Faults.js';
import { outcomeOf } from './outcome.js';

interface Asking {
  title: Text;
  /** What will come of it. */
  note?: Text;
  button: Text;
  close: () => void;
  send: (reason: string) => Promise<{ requested?: boolean } | undefined>;
}

/** Asks for the reason that goes on record, then does what it is the reason for. */
export function ReasonDialog({ title, note, button, close, send }: Asking): ReactNode {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async ({ reason }: { reason: string }): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const entered = await send(reason.trim());
      void message.success(t(outcomeOf(entered?.requested === true)));
      close();
    } catch (refusal) {
      setError(refusal as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal open title={t(title)} onCancel={close} okText={t(button)} cancelText={t(say('取消', 'Cancel'))} onOk={() => { form.submit(); }} confirmLoading={busy} destroyOnHidden>
      <Flex vertical gap="small">
        {note && <Typography.Text>{t(note)}</Typography.Text>}
        <Faults error={error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => { void submit(values); }}>
          <Form.Item name="reason" label={t(say('原因（留在经过里）', 'Reason (stays in the history)'))} rules={[{ required: true, whitespace: true, message: t(say('请写明原因', 'Give the reason')) }]}>
            <Input.TextArea autoFocus rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Flex>
    </Modal>
  );
}
