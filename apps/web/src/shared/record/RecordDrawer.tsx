import { ExportOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Waiting } from '../States.js';

/** Loaded when a record is first opened: lists are there without it. */
const RecordView = lazy(async () => ({ default: (await import('./RecordView.js')).RecordView }));

/** A record beside the page it was opened from; without an id, nothing. */
export function RecordDrawer({ id, close }: { id: string | undefined; close: () => void }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  return (
    <Drawer open={id !== undefined} onClose={close} size={760} destroyOnHidden title={t(say('记录', 'Record'))}
      extra={id !== undefined && <Link to={to(`records/${encodeURIComponent(id)}`)}><ExportOutlined /> {t(say('单独打开', 'Open as a page'))}</Link>}>
      {id !== undefined && <Suspense fallback={<Waiting />}><RecordView id={id} key={id} /></Suspense>}
    </Drawer>
  );
}
