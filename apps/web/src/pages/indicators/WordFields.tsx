import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { useRecordForm } from '../../shared/record-types.js';

interface Shown {
  type: string;
  data: Readonly<Record<string, unknown>>;
  change: (data: Record<string, unknown>) => void;
}

/** Of what kind the supposed record is: its fields with set words, which decide in what figures it counts. */
export function WordFields({ type, data, change }: Shown): ReactNode {
  const t = useText();
  const fields = useRecordForm(type)?.fields ?? [];
  return fields.filter(({ words, schema }) => words !== null && schema['type'] !== 'array').map(({ name, label, words }) => (
    <Select key={name} allowClear value={data[name] as string | undefined} placeholder={t(label)} aria-label={t(label)} style={{ minWidth: 120 }} popupMatchSelectWidth={false}
      options={(words ?? []).map((word) => ({ value: word, label: word }))}
      onChange={(word: string | undefined) => { change(Object.fromEntries(Object.entries({ ...data, [name]: word }).filter(([, value]) => value !== undefined))); }} />
  ));
}
