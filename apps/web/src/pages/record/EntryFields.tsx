import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { FieldInput } from '../../shared/record/FieldInput.js';
import type { FormField, RecordForm } from '../../shared/record-types.js';
import type { Draft } from './use-entry.js';

const DATE = { kind: 'date', unit: null, words: null, schema: {} };

interface Props {
  form: RecordForm;
  draft: Draft;
  /** What is wrong, by the name of the field. */
  faults: ReadonlyMap<string, string>;
  change: (change: Partial<Draft>) => void;
}

/** The date, then the fields in the order of the catalogue; what is wrong stands at its field. */
export function EntryFields({ form: { fields, references }, draft: { occurredOn, data }, faults, change }: Props): ReactNode {
  const t = useText();
  return (
    <div className="entry-grid">
      <Field name="occurredOn" label={t(say('日期', 'Date'))} required fault={faults.get('occurredOn')}>
        <FieldInput id="entry_occurredOn" field={DATE} value={occurredOn} onChange={(next) => { change({ occurredOn: String(next) }); }} />
      </Field>
      {fields.map((field) => <PayloadField key={field.name} field={field} reference={references.find((one) => one.field === field.name)} fault={faults.get(field.name)} value={data[field.name]} onChange={(value) => { change({ data: { ...data, [field.name]: value } }); }} />)}
    </div>
  );
}

interface Payload {
  field: FormField;
  reference: RecordForm['references'][number] | undefined;
  fault: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

function PayloadField({ field, reference, fault, value, onChange }: Payload): ReactNode {
  const { language } = useLanguage();
  return (
    <Field name={field.name} label={field.label[language]} required={field.required} fault={fault} hint={field.kind === 'text' ? '' : field.bounds}>
      <FieldInput id={`entry_${field.name}`} field={field} reference={reference} value={value} onChange={onChange} />
    </Field>
  );
}

function Field({ name, label, required, fault, hint = '', children }: { name: string; label: string; required: boolean; fault: string | undefined; hint?: string; children: ReactNode }): ReactNode {
  return (
    <Form.Item htmlFor={`entry_${name}`} label={label} required={required} {...(hint !== '' && { tooltip: hint })} {...(fault !== undefined && { validateStatus: 'error' as const, help: fault })}>
      {children}
    </Form.Item>
  );
}
