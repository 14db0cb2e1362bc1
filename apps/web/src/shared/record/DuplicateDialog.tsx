import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App, Flex, Form, Input, Modal, Select, Typography } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Faults } from './Faults.js';
import { outcomeOf } from './outcome.js';
import { type RecordDetail, useSay } from './use-record.js';

/** Marks a record as a duplicate of another one, which is searched for. */
export function DuplicateDialog({ record, close }: { record: RecordDetail; close: () => void }): ReactNode {
  const t = useText();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ canonical: string; reason: string }>();
  const [typed, setTyped] = useState('');
  const others = useOthers(record, useDeferredValue(typed.trim()));
  const { mutate, error, isPending } = useSay(record.id);
  const submit = ({ canonical, reason }: { canonical: string; reason: string }): void => {
    mutate({ word: 'duplicate', body: { canonical, reason: reason.trim() }, revision: record.revision }, {
      onSuccess: ({ requested }) => {
        void message.success(t(outcomeOf(requested)));
        close();
      },
    });
  };
  const options = others.map(({ id, occurredOn, outline }) => ({ value: id, label: `${occurredOn} ${outline}（${id}）` }));
  return (
    <Modal open title={t(say('标记重复', 'Mark as a duplicate'))} onCancel={close} okText={t(say('标记重复', 'Mark as duplicate'))} cancelText={t(say('取消', 'Cancel'))} onOk={() => { form.submit(); }} confirmLoading={isPending} destroyOnHidden>
      <Flex vertical gap="small">
        <Typography.Text>{t(say('这条记录将划去，不再计数；另一条照常计数。', 'This record is struck out and counts no more; the other one counts on.'))}</Typography.Text>
        <Faults error={error} />
        <Form form={form} layout="vertical" requiredMark={false} initialValues={{ canonical: record.alike[0] }} onFinish={submit}>
          <Form.Item name="canonical" label={t(say('与哪条记录重复', 'It repeats'))} rules={[{ required: true, message: t(say('请选择另一条记录', 'Choose the other record')) }]}>
            <Select showSearch={{ filterOption: false, onSearch: setTyped }} placeholder={t(say('搜索内容或编号', 'Search content or number'))} options={options} />
          </Form.Item>
          <Form.Item name="reason" label={t(say('原因（留在经过里）', 'Reason (stays in the history)'))} rules={[{ required: true, whitespace: true, message: t(say('请写明原因', 'Give the reason')) }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
        </Form>
      </Flex>
    </Modal>
  );
}

/** Live records of the same type: those of the same day before anything is typed. */
function useOthers({ id, type, year, occurredOn }: RecordDetail, text: string) {
  const { organization } = useWorkplace();
  const { data } = useQuery({
    queryKey: ['others', organization, type, year, occurredOn, text], placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, query: { year, type: [type], standing: 'live', limit: 20, ...(text === '' ? { from: occurredOn, to: occurredOn } : { q: text }) } },
    })),
  });
  return data?.records.filter((one) => one.id !== id) ?? [];
}
