import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { fieldLabel, fieldText } from '../field-value.js';
import { useRecordForm } from '../record-types.js';
import { Nothing } from '../States.js';
import { fieldsFilled } from './fields-filled.js';
import type { RecordDetail } from './use-record.js';

/** What a record says, field by field in the order of its form; what the form does not know comes last. */
export function Fields({ record: { type, data } }: { record: Pick<RecordDetail, 'type' | 'data'> }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const fields = useRecordForm(type)?.fields ?? [];
  const names = fieldsFilled(data, fields);
  if (names.length === 0) return <Nothing>{t(say('没有填写内容', 'Nothing was filled in'))}</Nothing>;
  return (
    <dl className="record-fields">
      {names.map((name) => [
        <dt key={`${name} label`}>{fieldLabel(name, fields)[language]}</dt>,
        <dd key={name} className="figure" data-recorded="">{fieldText(data[name], fields.find((field) => field.name === name), language)}</dd>,
      ])}
    </dl>
  );
}
