import { theme, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { months } from '../months.js';
import { numberText } from '../number.js';

const HEIGHT = 48;

/** How many records count in each month, as bars with their numbers. */
export function MonthBars({ counts }: { counts: readonly number[] }): ReactNode {
  const t = useText();
  const { token } = theme.useToken();
  const most = Math.max(...counts);
  if (most === 0) return null;
  const words = counts.flatMap((count, at) => (count > 0 ? [`${t(months[at] ?? say('', ''))} ${numberText(count)}`] : [])).join(t(say('、', ', ')));
  return (
    <figure role="img" aria-label={t(say(`逐月计入的记录：${words}`, `Records counted by month: ${words}`))} style={{ margin: 0, display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', gap: 4 }}>
      {counts.map((count, at) => (
        <div key={at} style={{ display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', alignItems: 'center', minWidth: 0 }}>
          <Typography.Text className="figure" style={{ fontSize: 12 }}>{count === 0 ? '' : numberText(count)}</Typography.Text>
          <div style={{ width: '100%', maxWidth: 32, height: Math.max(count === 0 ? 0 : 2, (count / most) * HEIGHT), background: token.colorPrimary, borderRadius: '2px 2px 0 0' }} />
          <Typography.Text type="secondary" style={{ fontSize: 12, borderTop: `1px solid ${token.colorBorder}`, width: '100%', textAlign: 'center' }}>{at + 1}</Typography.Text>
        </div>
      ))}
    </figure>
  );
}
