import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { RecordView } from '../../shared/record/RecordView.js';

/** A record on a page of its own: what a link leads to. */
export default function OneRecordPage(): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const { to } = useWorkplace();
  const { record = '' } = useParams();
  const back = (): void => { void (window.history.length > 1 ? navigate(-1) : navigate(to('ledger'))); };
  return (
    <div style={{ maxWidth: 960 }}>
      <Button type="text" icon={<ArrowLeftOutlined />} className="no-print" onClick={back} style={{ marginBottom: 8 }}>{t(say('返回', 'Back'))}</Button>
      <Card><RecordView id={record} key={record} level={1} /></Card>
    </div>
  );
}
