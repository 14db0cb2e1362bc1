import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';

/** Asks for the page before the last one shown. */
export function Older({ more, loading, load }: { more: boolean; loading: boolean; load: () => void }): ReactNode {
  const t = useText();
  return more ? <Flex justify="center" style={{ padding: 12 }}><Button loading={loading} onClick={load}>{t(say('更早的', 'Older'))}</Button></Flex> : null;
}
