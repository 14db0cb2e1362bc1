import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { fieldLabel, fieldText } from '../field-value.js';
import { useRecordForm } from '../record-types.js';
import type { FieldChange } from './changes.js';

/** What is changed, field by field: old → new. */
export function Change({ type, changes }: { type: string; changes: readonly FieldChange[] }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const fields = useRecordForm(type)?.fields ?? [];
  const nothing = t(say('（空）', '(empty)'));
  const shown = (path: string, value: unknown): string => fieldText(value, fields.find(({ name }) => name === path), language) || nothing;
  return (
    <dl className="record-change">
      {changes.map(({ path, old, new: next }) => [
        <dt key={`${path} label`}>{fieldLabel(path, fields)[language]}</dt>,
        <dd key={path} data-recorded=""><del>{shown(path, old)}</del> → <ins>{shown(path, next)}</ins></dd>,
      ])}
    </dl>
  );
}
