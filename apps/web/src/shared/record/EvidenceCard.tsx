import { CheckOutlined, FileOutlined, FilePdfOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Flex, Image, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { instantText } from '../moment.js';
import { useReview } from './attach.js';
import { fileAddress, hasThumbnail, proves, sizeText } from './files.js';
import { ReasonDialog } from './ReasonDialog.js';
import { ReplaceDialog } from './ReplaceDialog.js';
import type { EvidenceFile, RecordDetail } from './use-record.js';
import { useWords } from '../words.js';

const STANDINGS: Readonly<Record<EvidenceFile['standing'], { label: Text; color: string }>> = {
  attached: { label: say('待核', 'Not yet verified'), color: 'default' }, verified: { label: say('已核', 'Verified'), color: 'success' },
  rejected: { label: say('退回', 'Rejected'), color: 'error' }, replaced: { label: say('已更换', 'Replaced'), color: 'default' },
};

/** A file of evidence: the picture, what it is, and what one may say of it. */
export function EvidenceCard({ record, file }: { record: RecordDetail; file: EvidenceFile }): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { organization } = useWorkplace();
  const address = (what: Parameters<typeof fileAddress>[3]): string => fileAddress(organization, record.id, file.evidence, what);
  const { label, color } = STANDINGS[file.standing];
  const name = file.title ?? file.fileName;
  return (
    <li className={proves(file) ? 'record-file' : 'record-file gone'}>
      <div className="record-picture">
        {hasThumbnail(file)
          ? <Image src={address('thumbnail')} alt={`${file.kind} ${name}`} loading="lazy" preview={{ src: address('file?inline=true') }} />
          : <a href={address('file?inline=true')} target="_blank" rel="noreferrer" aria-label={name}>{file.mime === 'application/pdf' ? <FilePdfOutlined /> : <FileOutlined />}</a>}
      </div>
      <Flex justify="space-between" gap={4} wrap><b data-recorded="">{word('evidenceKinds', file.kind)}</b><Tag color={color} style={{ margin: 0 }}>{t(label)}</Tag></Flex>
      <small data-recorded=""><a href={address('file')} download={file.fileName}>{name}</a></small>
      <small className="figure">{sizeText(file.bytes)} · {file.attachedBy} · {instantText(file.attachedAt, false)}</small>
      {file.reason !== null && <small data-recorded="">{file.reason}</small>}
      <Review record={record} file={file} />
    </li>
  );
}

function Review({ record, file }: { record: RecordDetail; file: EvidenceFile }): ReactNode {
  const t = useText();
  const { may } = useWorkplace();
  const { message } = App.useApp();
  const { session } = useSession();
  const { mutate, mutateAsync, isPending } = useReview(record.id, file.evidence);
  const [doing, setDoing] = useState<'reject' | 'replace'>();
  const close = (): void => { setDoing(undefined); };
  if (!proves(file)) return null;
  const verifies = may('evidence.verify') && file.attachedBy !== session?.name;
  const others = record.files.filter((other) => other.evidence !== file.evidence && proves(other));
  const items = [
    ...(verifies ? [{ key: 'reject', label: t(say('退回', 'Reject')), onClick: () => { setDoing('reject'); } }] : []),
    ...(may('evidence.attach') && others.length > 0 ? [{ key: 'replace', label: t(say('用另一份更换', 'Replace by another')), onClick: () => { setDoing('replace'); } }] : []),
  ];
  return (
    <Flex gap={4} wrap className="no-print">
      {verifies && file.standing === 'attached' && <Button size="small" icon={<CheckOutlined />} loading={isPending} onClick={() => { mutate({ word: 'verify' }, { onError: (error) => { void message.error(error.message); } }); }}>{t(say('核过', 'Verify'))}</Button>}
      {items.length > 0 && <Dropdown trigger={['click']} menu={{ items }}><Button size="small" aria-label={t(say(`对 ${file.kind} 的更多操作`, `More about ${file.kind}`))}>…</Button></Dropdown>}
      {doing === 'reject' && <ReasonDialog title={say('退回这份佐证', 'Reject this file')} button={say('退回', 'Reject')} close={close} send={(reason) => mutateAsync({ word: 'reject', reason })} />}
      {doing === 'replace' && <ReplaceDialog others={others} close={close} send={(replacement, reason) => mutateAsync({ word: 'replace', replacement, reason })} />}
    </Flex>
  );
}
