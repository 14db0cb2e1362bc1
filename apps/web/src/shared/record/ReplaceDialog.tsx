import { Flex, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Faults } from './Faults.js';
import type { EvidenceFile } from './use-record.js';

interface Replacing {
  others: readonly EvidenceFile[];
  close: () => void;
  send: (replacement: string, reason: string) => Promise<unknown>;
}

/** Which file of the record takes the place of this one, and why. */
export function ReplaceDialog({ others, close, send }: Replacing): ReactNode {
  const t = useText();
  const [form] = Form.useForm<{ replacement: string; reason: string }>();
  const [error, setError] = useState<Error | null>(null);
  const submit = ({ replacement, reason }: { replacement: string; reason: string }): void => {
    setError(null);
    send(replacement, reason.trim()).then(close, (refusal: unknown) => { setError(refusal as Error); });
  };
  return (
    <Modal open title={t(say('用另一份更换', 'Replace by another file'))} onCancel={close} okText={t(say('更换', 'Replace'))} cancelText={t(say('取消', 'Cancel'))} onOk={() => { form.submit(); }} destroyOnHidden>
      <Flex vertical gap="small">
        <Faults error={error} />
        <Form form={form} layout="vertical" requiredMark={false} initialValues={{ replacement: others[0]?.evidence }} onFinish={submit}>
          <Form.Item name="replacement" label={t(say('换成', 'By'))}><Select options={others.map(({ evidence, kind, fileName }) => ({ value: evidence, label: `${kind} ${fileName}` }))} /></Form.Item>
          <Form.Item name="reason" label={t(say('原因（留在经过里）', 'Reason (stays in the history)'))} rules={[{ required: true, whitespace: true, message: t(say('请写明原因', 'Give the reason')) }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
        </Form>
      </Flex>
    </Modal>
  );
}
