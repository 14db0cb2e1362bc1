import { DatePicker, Form, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { useWords } from '../../../shared/words.js';
import type { Grant } from '../person.js';

export interface GrantSaid {
  role: Grant['role'];
  section?: Grant['section'];
  window?: [Dayjs, Dayjs] | null;
}

/** A role, the section it is for, and the days it lasts (an inspector's needs them). */
export function GrantFields(): ReactNode {
  const t = useText();
  const inspector = Form.useWatch<Grant['role'] | undefined>('role') === 'inspector';
  const { options } = useWords();
  return (
    <>
      <Form.Item name="role" label={t(say('角色', 'Role'))} rules={[{ required: true }]}><Select options={options('roles')} /></Form.Item>
      <Form.Item name="section" label={t(say('股室（不填为不限）', 'Section (any when empty)'))}><Select allowClear options={options('sections')} /></Form.Item>
      <Form.Item name="window" label={inspector ? t(say('起止日期', 'From and until')) : t(say('起止日期（不填为长期）', 'From and until (no end when empty)'))} rules={inspector ? [{ required: true, message: t(say('督察人员须有起止日期', 'An inspector\'s role has an end')) }] : []}>
        <DatePicker.RangePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}

/** As the server takes it: whole days, the last one included. */
export function grantOf({ role, section, window }: GrantSaid): Omit<Grant, 'organization'> {
  return { role, ...(section && { section }), ...(window && { from: window[0].startOf('day').toISOString(), until: window[1].add(1, 'day').startOf('day').toISOString() }) };
}
