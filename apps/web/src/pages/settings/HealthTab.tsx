import { useQuery } from '@tanstack/react-query';
import { Alert, Descriptions, Flex } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../api/client.js';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { numberText } from '../../shared/number.js';
import { Answered } from '../../shared/States.js';

const AGAIN_MS = 5000;
const states: Readonly<Record<string, Text>> = {
  healthy: say('正常', 'Healthy'), lagging: say('台账正在追赶日志', 'The tables are catching up with the log'),
  stuck: say('停滞：台账没有进展，请联系管理员运行 duty status', 'Stuck: the tables do not move; ask the administrator to run duty status'),
  failed: say('失败：有事件无法处理，请联系管理员运行 duty status', 'Failed: an event cannot be folded; ask the administrator to run duty status'),
  hole: say('日志有缺口，请联系管理员运行 duty verify', 'The log has a hole; ask the administrator to run duty verify'),
};

/** How log and tables are, and whether evidence files are as they were. */
export function HealthTab(): ReactNode {
  const t = useText();
  const asked = useQuery({ queryKey: ['status'], queryFn: () => ask(api.GET('/api/v1/status')), refetchInterval: AGAIN_MS });
  return (
    <Answered asked={asked}>
      {({ state, head, position, lag, missingEvents, firstMissing, damagedFiles }) => (
        <Flex vertical gap="middle" style={{ maxWidth: 720 }}>
          <Alert showIcon type={state === 'healthy' ? 'success' : state === 'lagging' ? 'info' : 'error'} title={t(states[state] ?? say(state, state))} />
          {damagedFiles > 0 && <Alert showIcon type="error" title={t(say(`有 ${numberText(damagedFiles)} 份佐证材料丢失或被改动，请从备份恢复`, `${numberText(damagedFiles)} evidence files are gone or changed; restore them from a backup`))} />}
          <Descriptions bordered size="small" column={1} items={[
            { key: 'head', label: t(say('日志位置', 'Log')), children: <span className="figure">{numberText(head)}</span> },
            { key: 'position', label: t(say('台账位置', 'Tables')), children: <span className="figure">{numberText(position)}</span> },
            { key: 'lag', label: t(say('滞后', 'Lag')), children: <span className="figure">{numberText(lag)}</span> },
            { key: 'missing', label: t(say('缺口', 'Missing events')), children: <span className="figure">{numberText(missingEvents)}{firstMissing === null ? '' : t(say(`（第一处在 ${numberText(firstMissing)}）`, ` (the first at ${numberText(firstMissing)})`))}</span> },
            { key: 'damaged', label: t(say('受损的佐证材料', 'Damaged evidence files')), children: <span className="figure">{numberText(damagedFiles)}</span> },
          ]} />
        </Flex>
      )}
    </Answered>
  );
}
