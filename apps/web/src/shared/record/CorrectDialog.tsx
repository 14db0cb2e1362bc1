import { Alert, App, Flex, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useRecordForm } from '../record-types.js';
import { Waiting } from '../States.js';
import { Change } from './Change.js';
import { changesBetween } from './changes.js';
import { Faults } from './Faults.js';
import { FieldInput } from './FieldInput.js';
import { outcomeOf } from './outcome.js';
import { type RecordDetail, useSay } from './use-record.js';

type Values = { occurredOn: string; reason: string; data: Record<string, unknown> };
const DATE = { kind: 'date', unit: null, words: null, schema: {} };

/** Corrects a record: the fields as they are, what becomes of them, and why. */
export function CorrectDialog({ record, close }: { record: RecordDetail; close: () => void }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const { fields, references } = useRecordForm(record.type) ?? {};
  const [form] = Form.useForm<Values>();
  const [before] = useState(record);
  const said = Form.useWatch([], form) as Partial<Values> | undefined;
  const changes = said?.data ? changesBetween(before, { occurredOn: said.occurredOn ?? before.occurredOn, data: { ...before.data, ...said.data } }) : [];
  const { mutate, error, isPending } = useSay(record.id);
  const meanwhile = record.revision === before.revision ? [] : changesBetween(before, record);
  const conflict = error instanceof ApiProblem && error.status === 412;
  const submit = ({ reason }: Values): void => {
    mutate({ word: 'corrections', body: { patch: changes.map(({ path, old, new: next }) => ({ path, old, new: next })), reason: reason.trim() }, revision: before.revision }, {
      onSuccess: ({ requested }) => {
        void message.success(t(outcomeOf(requested)));
        close();
      },
    });
  };
  return (
    <Modal open width={640} title={t(say('更正', 'Correct'))} onCancel={close} okText={t(say('更正', 'Correct'))} cancelText={t(say('取消', 'Cancel'))} onOk={() => { form.submit(); }}
      okButtonProps={{ disabled: changes.length === 0 || conflict }} confirmLoading={isPending} destroyOnHidden>
      {fields ? (
        <Flex vertical gap="small">
          {conflict ? <Conflict type={record.type} changes={meanwhile} /> : <Faults error={error} />}
          <Form form={form} layout="vertical" requiredMark={false} initialValues={{ occurredOn: before.occurredOn, data: before.data }} onFinish={submit}>
            <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))', columnGap: 16 }}>
              <Form.Item name="occurredOn" label={t(say('日期', 'Date'))}><FieldInput field={DATE} /></Form.Item>
              {fields.filter(({ kind }) => kind !== 'other').map((field) => <Form.Item key={field.name} name={['data', field.name]} label={field.label[language]} {...(field.bounds !== '' && { tooltip: field.bounds })}><FieldInput field={field} reference={references?.find((one) => one.field === field.name)} /></Form.Item>)}
            </div>
            {changes.length > 0 && <Alert type="info" style={{ marginBottom: 16 }} title={t(say('将更正为', 'What changes'))} description={<Change type={record.type} changes={changes} />} />}
            <Form.Item name="reason" label={t(say('更正的原因', 'Why'))} rules={[{ required: true, whitespace: true, message: t(say('请写明原因', 'Give the reason')) }]}><Input.TextArea rows={2} maxLength={500} /></Form.Item>
          </Form>
        </Flex>
      ) : <Waiting />}
    </Modal>
  );
}

/** Somebody else was quicker: what changed meanwhile; one's own words stay in the form to be read. */
function Conflict({ type, changes }: { type: string; changes: ReturnType<typeof changesBetween> }): ReactNode {
  const t = useText();
  return (
    <Alert type="warning" showIcon role="alert" title={t(say('您打开之后，这条记录被他人改过，您的更正没有登记', 'Somebody else has changed the record since you opened it; your correction was not recorded'))}
      description={<>{changes.length > 0 ? <Change type={type} changes={changes} /> : null}<p style={{ margin: '8px 0 0' }}>{t(say('请关闭后重新打开，看清现值再更正。', 'Close this, read the record as it is now, and correct it again.'))}</p></>} />
  );
}
