import { CheckOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Flex, Modal, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { freshKey } from '../../shared/fresh-key.js';
import type { Selection } from './selection.js';

/** As many as the server confirms in one call. */
const AT_A_TIME = 200;

/** Confirms what is ticked, and tells of each that could not be. */
export function ConfirmSelected({ selection }: { selection: Selection }): ReactNode {
  const t = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { organization } = useWorkplace();
  const [refused, setRefused] = useState<{ record: string; why: string }[]>();
  const [done, setDone] = useState(0);
  const { mutate, isPending } = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const results = [];
      for (let from = 0; from < ids.length; from += AT_A_TIME) {
        const records = ids.slice(from, from + AT_A_TIME);
        const answer = await ask(api.POST('/api/v1/organizations/{organization}/records/confirmations', { params: { path: { organization }, header: freshKey() }, body: { records } }));
        results.push(...answer.results);
      }
      return results;
    },
    onSuccess: (results) => {
      const not = results.filter(({ refusals }) => refusals.length > 0).map(({ record, refusals }) => ({ record, why: refusals.map(({ message: said }) => said).join('；') }));
      setDone(results.length - not.length);
      setRefused(not);
      selection.clear();
      void queries.invalidateQueries();
    },
    onError: (error) => { void message.error(error.message); },
  });
  const count = selection.ids.length;
  return (
    <>
      <Button type="primary" icon={<CheckOutlined />} loading={isPending} disabled={count === 0} onClick={() => { mutate(selection.ids); }}>{t(say(`审核通过（${String(count)}）`, `Confirm (${String(count)})`))}</Button>
      <Modal open={refused !== undefined} onCancel={() => { setRefused(undefined); }} footer={<Button type="primary" onClick={() => { setRefused(undefined); }}>{t(say('知道了', 'Close'))}</Button>} title={t(say('审核结果', 'What became of it'))}>
        <Flex vertical gap="small">
          <Alert type={done > 0 ? 'success' : 'warning'} showIcon title={t(say(`已审核通过 ${String(done)} 条`, `${String(done)} confirmed`))} />
          {refused && refused.length > 0 && <Typography.Text strong>{t(say(`未通过 ${String(refused.length)} 条：`, `${String(refused.length)} not confirmed:`))}</Typography.Text>}
          <ul style={{ maxHeight: 320, overflow: 'auto', margin: 0, paddingInlineStart: 20 }}>{refused?.map(({ record, why }) => <li key={record}><b>{record}</b> {why}</li>)}</ul>
        </Flex>
      </Modal>
    </>
  );
}
