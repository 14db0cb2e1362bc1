import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import type { RecordForm } from '../record-types.js';
import { useSettled } from '../use-settled.js';

interface Control {
  reference: RecordForm['references'][number];
  /** Given by the form item around it. */
  id?: string;
  value?: unknown;
  onChange?: (value: string) => void;
}

const PAUSE_MS = 250;
const OFFERED = 20;

/** Names another record: the latest of its type are offered, then those that hold what is typed. Without a signal it is typed in full. */
export function ReferenceInput({ reference: { to, by }, id, value, onChange = () => undefined }: Control): ReactNode {
  const t = useText();
  const text = typeof value === 'string' ? value : '';
  const records = useRecordsWith(to, useSettled(text.trim(), PAUSE_MS));
  const options = records.map(({ id: record, occurredOn, outline, data }) => ({ value: by === 'id' ? record : String(data[by]), label: `${occurredOn} ${outline}` }));
  return (
    <AutoComplete {...(id !== undefined && { id })} value={text} onChange={(next: string) => { onChange(next); }} allowClear showSearch={{ filterOption: false }}
      options={options} placeholder={t(say('输入内容搜索，或选最近的', 'Type to search, or choose a late one'))} />
  );
}

/** Live records of a type that hold the text, of any year, latest first. */
function useRecordsWith(type: string, text: string) {
  const { organization } = useWorkplace();
  const { data } = useQuery({
    queryKey: ['referable', organization, type, text], placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, query: { type: [type], standing: 'live', sort: '-occurredOn', limit: OFFERED, ...(text !== '' && { q: text }) } },
    })),
  });
  return data?.records ?? [];
}
