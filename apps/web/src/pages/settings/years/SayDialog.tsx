import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Input, Modal, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say, type Text } from '../../../language/text.js';
import { freshKey } from '../../../shared/fresh-key.js';
import { NotTaken } from '../NotTaken.js';

/** What is about to be said of a year or a month. */
export type Saying = { act: 'closeYear' | 'reopenYear'; year: number } | { act: 'lockMonth' | 'reopenMonth'; period: string };

const titles: Readonly<Record<Saying['act'], Text>> = {
  closeYear: say('年度关账', 'Close the year'), reopenYear: say('撤销关账', 'Reopen the year'), lockMonth: say('锁定月份', 'Lock the month'), reopenMonth: say('解锁月份', 'Reopen the month'),
};

/** Asks once more, and for the reason where one is wanted; the event goes into the ledger. */
export function SayDialog({ saying, close }: { saying: Saying | undefined; close: () => void }): ReactNode {
  const t = useText();
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const wantsReason = saying?.act === 'reopenYear' || saying?.act === 'reopenMonth';
  const tell = useMutation({ mutationFn: (said: Saying) => send(organization, said, reason), onSuccess: async () => { close(); await queries.invalidateQueries(); } });
  const of = saying === undefined ? '' : 'year' in saying ? String(saying.year) : saying.period;
  return (
    <Modal open={saying !== undefined} title={saying ? `${t(titles[saying.act])} · ${of}` : ''} onCancel={close} onOk={() => { if (saying) tell.mutate(saying); }} okButtonProps={{ disabled: wantsReason && reason.trim() === '' }} confirmLoading={tell.isPending} okText={t(say('确定', 'Confirm'))}>
      <Typography.Paragraph>{t(say('这会作为一条记录写入台账，写明是谁、什么时候。', 'This is entered in the ledger, with who said it and when.'))}</Typography.Paragraph>
      {wantsReason && <Input.TextArea value={reason} onChange={({ target }) => { setReason(target.value); }} rows={3} maxLength={500} aria-label={t(say('原因', 'Reason'))} placeholder={t(say('原因（必填）', 'Reason (required)'))} />}
      <NotTaken error={tell.error} />
    </Modal>
  );
}

function send(organization: string, said: Saying, reason: string): Promise<unknown> {
  const header = freshKey();
  switch (said.act) {
    case 'closeYear': return ask(api.POST('/api/v1/organizations/{organization}/years/{year}/closing', { params: { path: { organization, year: said.year }, header }, body: {} }));
    case 'reopenYear': return ask(api.POST('/api/v1/organizations/{organization}/years/{year}/reopening', { params: { path: { organization, year: said.year }, header }, body: { reason } }));
    case 'lockMonth': return ask(api.POST('/api/v1/organizations/{organization}/locks', { params: { path: { organization }, header }, body: { period: said.period } }));
    case 'reopenMonth': return ask(api.POST('/api/v1/organizations/{organization}/locks/{period}/reopening', { params: { path: { organization, period: said.period }, header }, body: { reason } }));
  }
}
