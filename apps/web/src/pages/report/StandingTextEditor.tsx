import { Alert, Button, Flex, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { instantText } from '../../shared/moment.js';
import { useRevision, useVersions } from './standing-text.js';

const LONGEST = 5000;

/** Puts a standing text in other words, where it stands. The words before stay on record as earlier versions. */
export function StandingTextEditor({ blockId, text: printed, close }: { blockId: string; text: string; close: () => void }): ReactNode {
  const t = useText();
  const { year } = useWorkplace();
  const [text, setText] = useState(printed);
  const [basis, setBasis] = useState('');
  const versions = useVersions(blockId).data ?? [];
  const { mutate, isPending, error } = useRevision(blockId, close);
  const unchanged = text.trim() === '' || text === printed;
  return (
    <Flex vertical gap="small" className="paper-note no-print" role="group" aria-label={t(say('修改固定表述', 'Revise the standing text'))} style={{ margin: '8px 0 16px' }}
      onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 14 }} maxLength={LONGEST} showCount value={text} lang="zh-CN" aria-label={t(say('文字', 'Text'))} onChange={(event) => { setText(event.target.value); }} />
      <Input value={basis} maxLength={200} aria-label={t(say('依据', 'Basis'))} placeholder={t(say('依据（可不填），如文件名称、文号', 'Basis, if any: title or number of a document'))} onChange={(event) => { setBasis(event.target.value); }} />
      {error && <Alert type="error" showIcon title={error.message} role="alert" />}
      <Flex gap="small" wrap align="center">
        <Button type="primary" disabled={unchanged} loading={isPending} onClick={() => { mutate({ text: text.trim(), basis: basis.trim() }); }}>{t(say('保存为新版本', 'Save as a new version'))}</Button>
        <Button onClick={close}>{t(say('取消', 'Cancel'))}</Button>
        <Typography.Text type="secondary">{t(say(`自 ${String(year)} 年度报告起使用，旧版本保留`, `Used from the report of ${String(year)} on; earlier versions stay`))}</Typography.Text>
      </Flex>
      {versions.length > 0 && (
        <details>
          <summary>{t(say(`历次版本（${String(versions.length)}）`, `Versions (${String(versions.length)})`))}</summary>
          {versions.map(({ record, recordedAt, recordedBy, text: was, basis: why }) => (
            <div key={record} style={{ margin: '8px 0' }}>
              <Typography.Text type="secondary">{`${instantText(recordedAt)} ${recordedBy}${why === null ? '' : ` · ${why}`}`}</Typography.Text>{' '}
              <Button size="small" onClick={() => { setText(was); }}>{t(say('用这一版', 'Use this one'))}</Button>
              <div lang="zh-CN">{was}</div>
            </div>
          ))}
        </details>
      )}
    </Flex>
  );
}
