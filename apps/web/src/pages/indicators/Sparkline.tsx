import { theme } from 'antd';
import type { ReactNode } from 'react';

const [WIDTH, HEIGHT] = [84, 22];

/** How a value went, month by month, small enough for a table. */
export function Sparkline({ values, name }: { values: readonly (number | null)[]; name: string }): ReactNode {
  const { token } = theme.useToken();
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const last = known.at(-1);
  if (known.length < 2 || !last) return null;
  const most = Math.max(...known.map(({ value }) => value), 1);
  const x = (at: number): number => 2 + (at / Math.max(1, values.length - 1)) * (WIDTH - 4);
  const y = (value: number): number => HEIGHT - 2 - (value / most) * (HEIGHT - 4);
  return (
    <svg role="img" aria-label={name} width={WIDTH} height={HEIGHT} style={{ display: 'block' }}>
      <polyline points={known.map(({ value, at }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} fill="none" stroke={token.colorPrimary} strokeWidth={1.5} />
      <circle cx={x(last.at)} cy={y(last.value)} r={2} fill={token.colorPrimary} />
    </svg>
  );
}
