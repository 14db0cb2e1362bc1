import { Flex, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { type LedgerLine, statesOf } from './states.js';

export function StateTags({ line, wrap = true }: { line: LedgerLine; wrap?: boolean }): ReactNode {
  const t = useText();
  return <Flex gap={4} wrap={wrap}>{statesOf(line).map(({ code, label, tone }) => <Tag key={code} color={tone} style={{ margin: 0 }}>{t(label)}</Tag>)}</Flex>;
}
