import { InboxOutlined } from '@ant-design/icons';
import { Typography, Upload } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';

const KINDS = '.xlsx,.csv,.tsv,.jsonl,.ndjson';

/** Where a file is dropped, or chosen by pointer or keyboard. */
export function DropFile({ take }: { take: (file: File) => void }): ReactNode {
  const t = useText();
  return (
    <Upload.Dragger accept={KINDS} showUploadList={false} beforeUpload={(file) => { take(file); return false; }} aria-label={t(say('选择要导入的文件', 'Choose a file to import'))}>
      <p className="ant-upload-drag-icon"><InboxOutlined /></p>
      <p className="ant-upload-text">{t(say('把文件拖到这里，或点此选择', 'Drop a file here, or click to choose one'))}</p>
      <Typography.Text type="secondary">{t(say('Excel（.xlsx）、CSV 或 JSON Lines', 'Excel (.xlsx), CSV or JSON Lines'))}</Typography.Text>
    </Upload.Dragger>
  );
}
