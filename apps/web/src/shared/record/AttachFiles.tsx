import { PaperClipOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Flex, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useRecordForm } from '../record-types.js';
import { useAttach } from './attach.js';
import { useWords } from '../words.js';
import { Faults } from './Faults.js';
import type { RecordDetail } from './use-record.js';

/** Attaches files: what they are evidence as, then the files, several at once. */
export function AttachFiles({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { word } = useWords();
  const wanted = useRecordForm(record.type)?.evidence.flat() ?? [];
  const first = record.lackingEvidence[0]?.[0] ?? wanted[0] ?? '照片';
  const [kind, setKind] = useState(first);
  const { mutate, error, isPending } = useAttach(record.id);
  const label = t(say('作为什么佐证', 'Evidence as'));
  const kinds = [...new Set([...wanted, ...record.evidence, '照片'])];
  return (
    <Flex vertical gap="small" className="no-print">
      <Flex gap="small" wrap>
        <AutoComplete style={{ width: 160 }} aria-label={label} placeholder={label} value={kind} options={kinds.map((value) => ({ value, label: word('evidenceKinds', value) }))} onChange={setKind} />
        <Upload multiple showUploadList={false} beforeUpload={(file, files) => {
          if (file === files[0] && kind.trim() !== '') mutate({ files, kind: kind.trim() });
          return false;
        }}>
          <Button icon={<PaperClipOutlined />} loading={isPending} disabled={kind.trim() === ''}>{t(say('上传佐证', 'Attach files'))}</Button>
        </Upload>
      </Flex>
      <Faults error={error} />
    </Flex>
  );
}
