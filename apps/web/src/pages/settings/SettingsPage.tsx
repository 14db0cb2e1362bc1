import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';

export default function SettingsPage(): ReactNode {
  const t = useText();
  return <PageHead title={t(say('设置', 'Settings'))} />;
}
