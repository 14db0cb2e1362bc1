import { Alert, Button, Flex } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../catalogue.js';
import { instantText } from '../moment.js';
import { Change } from './Change.js';
import { Faults } from './Faults.js';
import { ReasonDialog } from './ReasonDialog.js';
import { type ChangeRequest, type RecordDetail, useDecide, useSay } from './use-record.js';

/** What somebody should know or do about a record before reading on. */
export function Notices({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const { standing, reason, duplicateOf, alike, review: { returned, requests } } = record;
  return (
    <>
      {standing === 'void' && <Alert type="error" showIcon title={t(say('已作废，不再计数', 'Void: it counts no more'))} description={<span data-recorded="">{reason}</span>} />}
      {standing === 'duplicate' && <Alert type="error" showIcon title={<>{t(say('与另一记录重复，计入的是 ', 'A duplicate; what counts is '))}<Link to={to(`records/${encodeURIComponent(duplicateOf ?? '')}`)}>{duplicateOf}</Link></>} description={<span data-recorded="">{reason}</span>} />}
      {returned && <Alert type="warning" showIcon title={t(say(`${returned.by} 退回补正`, `Returned by ${returned.by}`))} description={<span data-recorded="">{returned.reason}</span>} />}
      {requests.map((request) => <Asked key={request.id} record={record} request={request} />)}
      {alike.length > 0 && <Resembling record={record} />}
    </>
  );
}

/** A change that waits for a second person, with the decision where it is one's own to make. */
function Asked({ record, request }: { record: RecordDetail; request: ChangeRequest }): ReactNode {
  const t = useText();
  const { may, to } = useWorkplace();
  const { session } = useSession();
  const nameOf = useTypeName();
  const decide = useDecide(record.id);
  const [refusing, setRefusing] = useState(false);
  const own = request.by === session?.name;
  const decides = may('records.approve') && !own;
  const description = (
    <Flex vertical gap="small">
      {request.patch && <Change type={record.type} changes={request.patch.map(({ path, old, new: next }) => ({ path, old, new: next }))} />}
      {request.canonical !== undefined && <span>{t(say('重复于 ', 'Duplicate of '))}<Link to={to(`records/${encodeURIComponent(request.canonical)}`)}>{request.canonical}</Link></span>}
      <span data-recorded="">{t(say('原因：', 'Why: '))}{request.reason}</span>
      <Faults error={decide.error} />
      {decides ? (
        <Flex gap="small">
          <Button type="primary" loading={decide.isPending} onClick={() => { decide.mutate({ request: request.id }); }}>{t(say('批准', 'Approve'))}</Button>
          <Button onClick={() => { setRefusing(true); }}>{t(say('不批准', 'Refuse'))}</Button>
        </Flex>
      ) : <span>{own ? t(say('须由另一人批准后才生效。', 'It takes effect once another person approves it.')) : t(say('等待批准后生效。', 'It takes effect once it is approved.'))}</span>}
    </Flex>
  );
  return (
    <>
      <Alert type="info" showIcon title={t(say(`${request.by} 于 ${instantText(request.at)} 申请：${nameOf(request.change)}`, `${request.by} asked on ${instantText(request.at)}: ${nameOf(request.change)}`))} description={description} />
      {refusing && <ReasonDialog title={say('不批准这项申请', 'Refuse this request')} button={say('不批准', 'Refuse')} close={() => { setRefusing(false); }} send={(refusal) => decide.mutateAsync({ request: request.id, refusal })} />}
    </>
  );
}

/** A question, not an accusation: two records may well be two things. */
function Resembling({ record }: { record: RecordDetail }): ReactNode {
  const t = useText();
  const { may, to } = useWorkplace();
  const speak = useSay(record.id);
  const answer = (): void => { speak.mutate({ word: 'answers', body: { code: 'possible-duplicate', answer: t(say('不是同一件事', 'another thing')) } }); };
  const links = record.alike.map((id, index) => <span key={id}>{index > 0 && t(say('、', ', '))}<Link to={to(`records/${encodeURIComponent(id)}`)}>{id}</Link></span>);
  return (
    <Alert type="warning" showIcon title={t(say('可能与其他记录是同一件事', 'Perhaps entered twice'))} description={(
      <Flex vertical gap="small" align="start">
        <span>{t(say('相似的记录：', 'It resembles '))}{links}</span>
        <Faults error={speak.error} />
        {may('records.amend') && <Button size="small" loading={speak.isPending} onClick={answer}>{t(say('不是同一件事', 'It is another thing'))}</Button>}
      </Flex>
    )} />
  );
}
