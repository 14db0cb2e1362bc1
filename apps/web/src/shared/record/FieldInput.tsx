import { DatePicker, Input, InputNumber, Select, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import type { FormField, RecordForm } from '../record-types.js';
import { ReferenceInput } from './ReferenceInput.js';
import { StructuredInput } from './StructuredInput.js';
import { isStructured } from './structured.js';

interface Control {
  field: Pick<FormField, 'kind' | 'unit' | 'words' | 'schema'>;
  /** The record that the field names, where it does. */
  reference?: RecordForm['references'][number] | undefined;
  /** Given by the form item around it. */
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** The control that a kind of field wants. Its value is that of the record, not of the control. */
export function FieldInput({ field: { kind, unit, words, schema }, reference, id, value, onChange = () => undefined }: Control): ReactNode {
  const t = useText();
  const text = typeof value === 'string' ? value : '';
  const named = { ...(id !== undefined && { id }) };
  if (reference) return <ReferenceInput {...named} reference={reference} value={value} onChange={onChange} />;
  switch (kind) {
    case 'integer':
    case 'number':
      return <InputNumber {...named} style={{ width: '100%' }} value={typeof value === 'number' ? value : null} {...(unit !== null && { suffix: unit })} {...(kind === 'integer' && { precision: 0 })} {...boundsOf(schema)} onChange={(next) => { onChange(next ?? ''); }} />;
    case 'choice':
      return <Select {...named} allowClear value={text || undefined} options={(words ?? []).map(({ word, label }) => ({ value: word, label: t(label) }))} onChange={(next?: string) => { onChange(next ?? ''); }} />;
    case 'flag':
      return <Select {...named} allowClear value={typeof value === 'boolean' ? value : undefined} options={[{ value: true, label: t(say('是', 'Yes')) }, { value: false, label: t(say('否', 'No')) }]} onChange={(next?: boolean) => { onChange(next ?? ''); }} />;
    case 'other':
      return <StructuredInput {...named} schema={schema} value={value} onChange={onChange} />;
    case 'list':
      if (isStructured(schema)) return <StructuredInput {...named} schema={schema} value={value} onChange={onChange} />;
      return <Select {...named} mode="tags" open={false} suffix={null} tokenSeparators={['、', '，', ',', '\n']} value={Array.isArray(value) ? value as string[] : []} onChange={(next: string[]) => { onChange(next); }} />;
    case 'date':
      return <DatePicker {...named} onKeyDown={keepFormOpen} style={{ width: '100%' }} value={text === '' ? null : dayjs(text)} onChange={(next) => { onChange(next ? next.format('YYYY-MM-DD') : ''); }} />;
    case 'clock':
      return <TimePicker {...named} onKeyDown={keepFormOpen} style={{ width: '100%' }} format="HH:mm" value={text === '' ? null : dayjs(text, 'HH:mm')} onChange={(next) => { onChange(next ? next.format('HH:mm') : ''); }} />;
    default:
      return <Input.TextArea {...named} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={500} value={text} onChange={({ target }) => { onChange(target.value); }} />;
  }
}

/** Enter takes what was typed; it does not send the form off as well. */
function keepFormOpen(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** The largest safe integer is a bound of the machine, not of the duty. */
function boundsOf({ minimum, maximum }: Record<string, unknown>): { min?: number; max?: number } {
  const meant = (bound: unknown): bound is number => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  return { ...(meant(minimum) && { min: minimum }), ...(meant(maximum) && { max: maximum }) };
}
