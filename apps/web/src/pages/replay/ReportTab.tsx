import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { momentQuery } from '../../shared/moment.js';
import { changedOf, pairsOf } from '../../shared/report/pairs.js';
import { SideBySide } from '../../shared/report/SideBySide.js';
import { useReport } from '../../shared/report/use-report.js';
import { Answered, Nothing } from '../../shared/States.js';
import { type Handles, lookOf } from './replay.js';

/** The report as it was at each moment, and the sentences that became others. */
export function ReportTab({ handles }: { handles: Handles }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const [a, b] = [lookOf('known', handles.a), lookOf('known', handles.b)];
  const [one, other] = [useReport(a), useReport(b)];
  const titles: [string, string] = [handles.a ?? t(say('现在', 'Now')), handles.b ?? t(say('现在', 'Now'))];
  const changedSentences = (last: Parameters<typeof pairsOf>[0], now: Parameters<typeof pairsOf>[1]): ReactNode => {
    const parts = changedOf(pairsOf(last, now).parts);
    return parts.length === 0 ? <Nothing>{t(say('两个时刻的报告文字完全相同', 'The report reads the same at both moments'))}</Nothing> : <SideBySide parts={parts} titles={titles} />;
  };
  return (
    <>
      <Flex gap="middle" wrap style={{ marginBottom: 12 }}>
        <Link to={`${to('report')}${momentQuery(a)}`}>{t(say(`打开 ${titles[0]} 的报告`, `Open the report of ${titles[0]}`))}</Link>
        <Link to={`${to('report')}${momentQuery(b)}`}>{t(say(`打开 ${titles[1]} 的报告`, `Open the report of ${titles[1]}`))}</Link>
        <Typography.Text type="secondary">{t(say('下面只列有变化的语句', 'Below are only the sentences that changed'))}</Typography.Text>
      </Flex>
      <Answered asked={one}>{(last) => <Answered asked={other}>{(now) => changedSentences(last, now)}</Answered>}</Answered>
    </>
  );
}
