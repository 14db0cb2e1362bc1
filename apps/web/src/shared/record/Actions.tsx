import { CheckOutlined, DownOutlined, EditOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { type Action, actionsOf, reasonFor } from './actions.js';
import { CorrectDialog } from './CorrectDialog.js';
import { DuplicateDialog } from './DuplicateDialog.js';
import { ReasonDialog } from './ReasonDialog.js';
import { type RecordDetail, useConfirm, useSay } from './use-record.js';

/** What one may do with a record: the usual as buttons, the rest in a menu. */
export function Actions({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { may } = useWorkplace();
  const { session } = useSession();
  const speak = useSay(record.id);
  const [doing, setDoing] = useState<Action>();
  const actions = actionsOf(record, { may, name: session?.name ?? '' });
  const close = (): void => { setDoing(undefined); };
  const more = (['return', 'duplicate', 'void', 'void-revocation', 'duplicate-revocation'] as const).filter((action) => actions.has(action));
  const asking = doing !== undefined && doing in reasonFor ? reasonFor[doing as keyof typeof reasonFor] : undefined;
  return (
    <Flex gap="small" wrap className="no-print">
      {actions.has('confirm') && <Confirm record={record} />}
      {actions.has('corrections') && <Button icon={<EditOutlined />} onClick={() => { setDoing('corrections'); }}>{t(say('更正', 'Correct'))}</Button>}
      {more.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: more.map((action) => ({ key: action, label: t(reasonFor[action].button), danger: action === 'void', onClick: () => { setDoing(action); } })) }}>
          <Button>{t(say('更多', 'More'))} <DownOutlined /></Button>
        </Dropdown>
      )}
      {doing === 'corrections' && <CorrectDialog record={record} close={close} />}
      {doing === 'duplicate' && <DuplicateDialog record={record} close={close} />}
      {asking && doing !== 'duplicate' && <ReasonDialog {...asking} close={close} send={(reason) => speak.mutateAsync({ word: doing as 'void', body: { reason }, revision: record.revision })} />}
    </Flex>
  );
}

function Confirm({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { message } = App.useApp();
  const { mutate, isPending } = useConfirm(record.id);
  const confirm = (): void => {
    mutate(undefined, {
      onError: (error) => { void message.error(error.message); },
      onSuccess: ({ results }) => {
        const why = results.flatMap(({ refusals }) => refusals.map(({ message: said }) => said));
        void (why.length > 0 ? message.error(why.join(t(say('；', '; ')))) : message.success(t(say('已审核通过', 'Confirmed'))));
      },
    });
  };
  return <Button type="primary" icon={<CheckOutlined />} loading={isPending} onClick={confirm}>{t(say('审核通过', 'Confirm'))}</Button>;
}
