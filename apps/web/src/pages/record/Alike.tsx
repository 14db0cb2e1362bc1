import { Alert, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { gistOf } from '../../shared/gist.js';
import type { Checked } from './use-check.js';

/** Records that the entry may repeat: looked at before it is saved, and taken for another thing only when somebody says so. */
export function Alike({ alike, different, onDifferent }: { alike: Checked['alike']; different: boolean; onDifferent: (different: boolean) => void }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  if (alike.length === 0 && !different) return null;
  return (
    <Alert type="warning" showIcon role="status" title={t(say('可能已经记过了', 'This may have been recorded already'))} description={(
      <>
        <ul style={{ margin: '0 0 8px', paddingInlineStart: 20 }}>
          {alike.map(({ id, occurredOn, recordedBy, data }) => <li key={id}><Link to={to(`records/${encodeURIComponent(id)}`)}>{occurredOn} {gistOf(data)}</Link> {t(say(`（${recordedBy} 录入）`, `(by ${recordedBy})`))}</li>)}
        </ul>
        <Checkbox checked={different} onChange={({ target }) => { onDifferent(target.checked); }}>{t(say('不是同一件事，仍要登记', 'It is another thing; record it'))}</Checkbox>
      </>
    )} />
  );
}
