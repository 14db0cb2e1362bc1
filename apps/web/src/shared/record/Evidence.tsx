import { Flex, Image, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useWords } from '../words.js';
import { AttachFiles } from './AttachFiles.js';
import { EvidenceCard } from './EvidenceCard.js';
import { inOrder, namedOnly } from './files.js';
import type { RecordDetail } from './use-record.js';

/** The evidence of a record: what is still wanted, what was only named, and the files. */
export function Evidence({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { may } = useWorkplace();
  const { word } = useWords();
  const { files, lackingEvidence, standing } = record;
  const named = namedOnly(record);
  const wanted = lackingEvidence.map((kinds) => kinds.map((kind) => word('evidenceKinds', kind)).join(t(say('或', ' or ')))).join(t(say('；', '; ')));
  return (
    <Flex vertical gap="small">
      {wanted !== '' && <Typography.Text type="warning">{t(say('还缺：', 'Still wanted: '))}<span data-recorded="">{wanted}</span></Typography.Text>}
      {named.length > 0 && <Typography.Text type="secondary">{t(say('已注明、未上传文件：', 'Named, without a file here: '))}<span data-recorded="">{named.map((kind) => word('evidenceKinds', kind)).join(t(say('、', ', ')))}</span></Typography.Text>}
      {files.length > 0 && (
        <Image.PreviewGroup>
          <ul className="record-files">{inOrder(files).map((file) => <EvidenceCard key={file.evidence} record={record} file={file} />)}</ul>
        </Image.PreviewGroup>
      )}
      {files.length === 0 && named.length === 0 && wanted === '' && <Typography.Text type="secondary">{t(say('没有佐证材料。', 'There is no evidence.'))}</Typography.Text>}
      {may('evidence.attach') && standing === 'live' && <AttachFiles record={record} />}
    </Flex>
  );
}
