import { Flex, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { AccessLog } from './AccessLog.js';
import { SecurityLog } from './SecurityLog.js';

export function LogsTab(): ReactNode {
  const t = useText();
  const [which, setWhich] = useState<'access' | 'security'>('access');
  return (
    <Flex vertical gap="middle" align="start">
      <Segmented value={which} onChange={setWhich} aria-label={t(say('哪一种日志', 'Which log'))} options={[{ value: 'access', label: t(say('调阅日志', 'Who looked at what')) }, { value: 'security', label: t(say('安全日志', 'Security')) }]} />
      <div style={{ width: '100%' }}>{which === 'access' ? <AccessLog /> : <SecurityLog />}</div>
    </Flex>
  );
}
