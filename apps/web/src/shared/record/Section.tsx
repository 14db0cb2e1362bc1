import { Typography } from 'antd';
import { type ReactNode, useId } from 'react';
import { useText } from '../../language/language.js';
import type { Text } from '../../language/text.js';

export function Section({ title, children }: { title: Text; children: ReactNode }): ReactNode {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography.Title level={3} id={id} style={{ fontSize: 16, margin: '0 0 8px' }}>{t(title)}</Typography.Title>
      {children}
    </section>
  );
}
