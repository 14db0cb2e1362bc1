import { DatePicker, Flex, Slider, theme, Typography } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { numberText } from '../../shared/number.js';
import { type DayScale, dayAt, placeOf } from './day-scale.js';
import type { Axis, Handles } from './replay.js';

interface Shown {
  axis: Axis;
  scale: DayScale;
  handles: Handles;
  /** While a handle is moved. */
  move: (handles: Handles) => void;
  /** When it is let go. */
  settle: (handles: Handles) => void;
}

const HEIGHT = 64;

/** Entries by day as bars, with two handles beneath; arrow keys move a handle by a day, and each has a field for its date. */
export function TimeLine({ axis, scale, handles, move, settle }: Shown): ReactNode {
  const t = useText();
  const places: [number, number] = [placeOf(scale, handles.a), placeOf(scale, handles.b)];
  const handlesAt = ([a = 0, b = 0]: readonly number[]): Handles => ({ a: dayAt(scale, a), b: dayAt(scale, b) });
  const names: [string, string] = [t(say('时刻一', 'Moment one')), t(say('时刻二', 'Moment two'))];
  const words = (place = scale.days.length): string => dayAt(scale, place) ?? t(axis === 'known' ? say('现在', 'now') : say('全年', 'whole year'));
  return (
    <Flex vertical gap="small">
      <Bars axis={axis} scale={scale} places={places} />
      <Slider range min={0} max={scale.days.length} value={places} style={{ margin: '0 0 4px' }}
        onChange={(to) => { move(handlesAt(to)); }} onChangeComplete={(to) => { settle(handlesAt(to)); }}
        tooltip={{ formatter: words }} ariaLabelForHandle={names} ariaValueTextFormatterForHandle={[words, words]} />
      <Flex gap="small" wrap align="center">
        {(['a', 'b'] as const).map((which, index) => {
          const day = handles[which];
          return (
            <Flex key={which} gap={4} align="center">
              <Typography.Text type="secondary">{names[index]}</Typography.Text>
              <DatePicker aria-label={names[index] ?? ''} value={day === undefined ? null : dayjs(day)} placeholder={words()} allowClear={which === 'b'}
                onChange={(chosen) => { settle(inOrder({ ...handles, [which]: chosen?.format('YYYY-MM-DD') })); }} />
            </Flex>
          );
        })}
        <Typography.Text type="secondary">
          {axis === 'known' ? t(say('当天 0 时（北京时间）已经登记的', 'what had been recorded when the day began, Beijing time')) : t(say('当天及以前发生的', 'what had happened by the end of the day'))}
        </Typography.Text>
      </Flex>
    </Flex>
  );
}

/** Whoever sets the earlier moment after the later one means them the other way round. */
function inOrder({ a, b }: Handles): Handles {
  return a !== undefined && b !== undefined && a > b ? { a: b, b: a } : { a, b };
}

function Bars({ axis, scale: { days, counts, most }, places: [from, to] }: { axis: Axis; scale: DayScale; places: readonly [number, number] }): ReactNode {
  const t = useText();
  const { token } = theme.useToken();
  const total = numberText(counts.reduce((sum, count) => sum + count, 0));
  const span = `${days[0] ?? ''} – ${days.at(-1) ?? ''}`;
  const busiest = `${days[counts.indexOf(most)] ?? ''} (${numberText(most)})`;
  const text = axis === 'known'
    ? t(say(`每天登记和更正的数量，${span}，共 ${total}，最多的一天 ${busiest}`, `Entries and changes a day, ${span}, ${total} in all, most on ${busiest}`))
    : t(say(`每天发生的记录数，${span}，共 ${total}，最多的一天 ${busiest}`, `Records by the day they happened, ${span}, ${total} in all, most on ${busiest}`));
  const bar = (count: number, day: number): string => (count === 0 ? '' : `M${String(day)} ${String(HEIGHT)}V${String(HEIGHT - Math.max(2, (Math.sqrt(count / most)) * HEIGHT))}h.8V${String(HEIGHT)}z`);
  return (
    <figure style={{ margin: '0 5px' }}>
      <svg role="img" aria-label={text} viewBox={`0 0 ${String(days.length)} ${String(HEIGHT)}`} preserveAspectRatio="none" width="100%" height={HEIGHT} style={{ display: 'block' }}>
        <rect x={from} width={Math.max(0, to - from)} y={0} height={HEIGHT} fill={token.colorPrimary} opacity={0.16} />
        <path d={counts.map(bar).join('')} fill={token.colorPrimary} />
      </svg>
      <figcaption style={{ display: 'flex', justifyContent: 'space-between', color: token.colorTextSecondary, fontSize: 12 }}><span>{days[0]}</span><span>{days.at(-1)}</span></figcaption>
    </figure>
  );
}
