import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useOutbox } from '../../shared/offline/outbox.js';
import { PageHead } from '../../shared/PageHead.js';
import { useRecordForm } from '../../shared/record-types.js';
import { Waiting } from '../../shared/States.js';
import { EntryForm } from './EntryForm.js';
import { TypePicker } from './TypePicker.js';

/** Records something: first what, then the form of it. */
export default function RecordPage(): ReactNode {
  const t = useText();
  const { type } = useParams();
  const [search] = useSearchParams();
  const { entries } = useOutbox();
  const again = entries.find(({ key }) => key === search.get('again'));
  const form = useRecordForm(type);
  if (type === undefined) {
    return <><PageHead title={t(say('记一笔', 'Record'))} note={t(say('打几个字、拼音首字母，或从最近用过的里选', 'Type a few letters, or choose what was used last'))} /><TypePicker /></>;
  }
  return form ? <EntryForm key={`${type} ${again?.key ?? ''}`} form={form} {...(again && { again })} /> : <Waiting />;
}
