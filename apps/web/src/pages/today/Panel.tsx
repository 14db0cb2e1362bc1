import { Card } from 'antd';
import { type ReactNode, useId } from 'react';
import { useText } from '../../language/language.js';
import type { Text } from '../../language/text.js';

/** A part of the page, with its heading. */
export function Panel({ title, extra, children }: { title: Text; extra?: ReactNode; children: ReactNode }): ReactNode {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Card size="small" title={<h2 id={id} className="today-heading">{t(title)}</h2>} extra={extra}>{children}</Card>
    </section>
  );
}
